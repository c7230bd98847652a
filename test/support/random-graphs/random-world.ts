import fc from 'fast-check'

/** What the places and weapons of a random graph have to do with each other. */
export interface RandomWorld {
  /** For each place or weapon, those it lies in or is a kind of. */
  readonly above: Readonly<Record<string, readonly string[]>>
  /** Places with a point: degrees north and east. */
  readonly points: Readonly<Record<string, readonly [number, number]>>
  readonly speaksFor: boolean
}

/** Ids of the actors, and what class each is of. */
export const ACTORS = {
  'actor:front': 'ARMED_GROUP',
  'actor:union': 'ORGANIZATION',
  'actor:army': 'MILITARY_UNIT',
  'actor:nuria': 'STATE',
  'actor:radio': 'PERSON',
} as const

/** Ids of the places, what kind each is of, and what it may lie in: one of these lists. */
export const PLACES: Readonly<
  Record<string, { readonly kind: string; readonly within: readonly (readonly string[])[] }>
> = {
  'place:nuria': { kind: 'COUNTRY', within: [[]] },
  'place:sova': { kind: 'COUNTRY', within: [[]] },
  'place:sea': { kind: 'REGION', within: [[]] },
  'place:delta': { kind: 'REGION', within: [['place:nuria'], [], ['place:nuria', 'place:sova']] },
  'place:coast': { kind: 'ADMIN1', within: [['place:nuria'], ['place:delta']] },
  'place:hills': { kind: 'ADMIN1', within: [['place:sova'], ['place:nuria'], []] },
  'place:bay': { kind: 'ADMIN2', within: [['place:coast'], ['place:nuria']] },
  'place:port': {
    kind: 'SETTLEMENT',
    within: [['place:bay'], ['place:coast'], ['place:bay', 'place:delta']],
  },
  'place:hamlet': {
    kind: 'SETTLEMENT',
    within: [['place:hills'], ['place:nuria'], [], ['place:coast', 'place:hills']],
  },
  'place:harbour': { kind: 'FACILITY', within: [['place:port'], ['place:coast', 'place:sea'], []] },
  'place:pier': { kind: 'FACILITY', within: [['place:harbour'], ['place:port']] },
}

/** Ids of the weapons, and what each may be a kind of. */
export const WEAPONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'weapon:rocket': [[]],
  'weapon:drone': [[], ['weapon:rocket']],
  'weapon:katyusha': [['weapon:rocket'], ['weapon:rocket', 'weapon:drone'], []],
  'weapon:cannon': [[]],
}

/** Ids of the conflicts. */
export const CONFLICTS = ['conflict:war', 'conflict:feud'] as const

const chosenAbove = fc.record<Readonly<Record<string, readonly string[]>>>(
  Object.fromEntries([
    ...Object.entries(PLACES).map(([id, { within }]) => [id, fc.constantFrom(...within)] as const),
    ...Object.entries(WEAPONS).map(([id, kinds]) => [id, fc.constantFrom(...kinds)] as const),
  ]),
)

// On both sides of the equator, the first meridian and the 180th, and on the edges of a grid of one degree.
const degrees = fc.tuple(
  fc.constantFrom(0, 1, 1.5, -0.25, 33.3, -89.5),
  fc.constantFrom(0, 2, 2.5, -0.5, 44.4, 179.75, -179.5),
)

/** Places and weapons in changing hierarchies, some places with a point. */
export const randomWorld: fc.Arbitrary<RandomWorld> = fc.record({
  above: chosenAbove,
  points: fc.dictionary(fc.constantFrom(...Object.keys(PLACES)), degrees, {
    maxKeys: 6,
    noNullPrototype: true,
  }),
  speaksFor: fc.boolean(),
})
