import fc from 'fast-check'
import * as vocabulary from '../../../src/facts/vocabulary.ts'
import type { Mode, Where } from '../where/where.ts'
import type { Pool } from './pool.ts'

/** One filter of a where: which field it is about, and what it may ask. Its shape is fixed, its values are drawn. */
export interface Part {
  readonly field: string
  readonly valuesFrom: (pool: Pool) => fc.Arbitrary<Where>
}

type Values<Name extends keyof Where> = (pool: Pool) => fc.Arbitrary<NonNullable<Where[Name]>>

function part<Name extends keyof Where>(name: Name, values: Values<Name>): Part {
  return { field: name, valuesFrom: (pool) => values(pool).map((value) => ({ [name]: value })) }
}

/** How many values lists have: the database plans a statement anew for lists of none, of one, and of several. */
interface Size {
  readonly minLength: number
  readonly maxLength: number
}

const several: Size = { minLength: 2, maxLength: 4 }
const sizes: readonly Size[] = [
  ...[several, several],
  { minLength: 1, maxLength: 1 },
  { minLength: 0, maxLength: 0 },
]

const some = <Value>(values: readonly Value[], size: Size) =>
  fc.array(fc.constantFrom(...values), size)

function lists(name: ListName, values: (pool: Pool) => readonly string[]): readonly Part[] {
  return sizes.map((size) => part(name, (pool) => some(values(pool), size)))
}

/** Filters that take a list of texts. */
type ListName = {
  [Name in keyof Where]-?: readonly string[] extends Where[Name] ? Name : never
}[keyof Where]

const modes: readonly (Mode | undefined)[] = [undefined, 'POSSIBLE', 'BEST', 'CERTAIN']

/** With a mode, or with none, which is its default. */
function inMode(name: 'dateMode' | 'placeMode', mode: Mode | undefined): Where {
  return mode === undefined ? {} : { [name]: mode }
}

const spans = modes.flatMap((mode): readonly Part[] => {
  const day = ({ days }: Pool) => fc.constantFrom(...days)
  const asked = inMode('dateMode', mode)
  return [
    {
      field: 'from',
      valuesFrom: (pool) =>
        fc
          .tuple(day(pool), day(pool))
          .map((ends) => ends.toSorted())
          .map(([from = '', to = '']) => ({ from, to, ...asked })),
    },
    { field: 'from', valuesFrom: (pool) => day(pool).map((from) => ({ from, ...asked })) },
    { field: 'from', valuesFrom: (pool) => day(pool).map((to) => ({ to, ...asked })) },
  ]
})

const places = modes.flatMap((mode) =>
  sizes.map((size): Part => ({
    field: 'places',
    valuesFrom: (pool) =>
      some(pool.places, size).map((chosen) => ({ places: chosen, ...inMode('placeMode', mode) })),
  })),
)

const matches = [undefined, 'SOME', 'NONE', 'EVERY'] as const
const perpetrators = matches.flatMap((match): readonly Part[] => {
  const asked = match === undefined ? {} : { match }
  const stances = some(vocabulary.stance.codes, several)
  const actors = (pool: Pool) => some([...pool.actors, 'place:port'], several)
  return [
    part('perpetrators', (pool) => actors(pool).map((of) => ({ actors: of, ...asked }))),
    part('perpetrators', () => stances.map((of) => ({ stances: of, ...asked }))),
    part('perpetrators', (pool) => actors(pool).map((saidBy) => ({ saidBy, ...asked }))),
    part('perpetrators', (pool) =>
      fc
        .record({ actors: actors(pool), stances, saidBy: actors(pool) })
        .map((of) => ({ ...of, ...asked })),
    ),
    part('perpetrators', () => fc.constant(asked)),
  ]
})

// Which uses are asked for belongs to the form: they name other edges.
const usesAsked = [[], ['USED'], ['FOUND'], ['INTERCEPTED', 'DEPLOYED']] as const
const weaponUses = [undefined, false].flatMap((orKinds): readonly Part[] => {
  const asked = orKinds === undefined ? {} : { orKinds }
  const weapons = (pool: Pool) => some(pool.weapons, several)
  return [
    part('weaponUses', (pool) => weapons(pool).map((of) => ({ weapons: of, ...asked }))),
    ...usesAsked.flatMap((uses) => [
      part('weaponUses', () => fc.constant({ uses, ...asked })),
      part('weaponUses', (pool) => weapons(pool).map((of) => ({ weapons: of, uses, ...asked }))),
    ]),
  ]
})

const bounds = [undefined, 'LOW', 'BEST', 'HIGH'] as const
const killed = bounds.flatMap((bound): readonly Part[] => {
  const asked = bound === undefined ? {} : { bound }
  const number = ({ numbers }: Pool) => fc.constantFrom(...numbers)
  return [
    part('killed', (pool) => number(pool).map((min) => ({ min, ...asked }))),
    part('killed', (pool) => number(pool).map((max) => ({ max, ...asked }))),
    part('killed', (pool) =>
      fc.tuple(number(pool), number(pool)).map(([one, other]) => {
        return { min: Math.min(one, other), max: Math.max(one, other), ...asked }
      }),
    ),
  ]
})

const degrees = {
  latitude: fc.constantFrom(-90, -1, -0.25, 0, 0.5, 1, 33.3, 90),
  longitude: fc.constantFrom(-180, -179.5, -1, 0, 2, 2.5, 44.4, 179, 180),
}
const box = fc
  .tuple(degrees.latitude, degrees.latitude, degrees.longitude, degrees.longitude)
  .map(([one, other, west, east]) => ({
    ...{ south: Math.min(one, other), north: Math.max(one, other) },
    ...{ west, east },
  }))
// No point that may be drawn lies just so far from a centre that may be drawn.
const circle = fc.record({
  ...degrees,
  kilometres: fc.constantFrom(0.5, 61.7, 203, 999, 7001, 19_999),
})

/** Every filter, those with modes in each of them. */
export const PARTS: readonly Part[] = [
  ...[...spans, ...places, ...perpetrators, ...weaponUses, ...killed],
  ...lists('ids', ({ events }) => events),
  ...lists('types', () => ['ROCKET_ATTACK', 'ARMED_CLASH', 'STATEMENT', 'INTERCEPTION']),
  ...lists('typeGroups', () => ['ATTACK', 'BATTLE', 'UNREST', 'POLITICAL']),
  ...lists('violence', () => vocabulary.violence.codes),
  ...lists('extents', () => vocabulary.eventExtent.codes),
  ...lists('basis', () => vocabulary.basis.codes),
  ...lists('actors', ({ actors }) => actors),
  ...lists('targets', (pool) => [...pool.actors, ...pool.places, ...pool.weapons]),
  ...lists('weapons', ({ weapons }) => weapons),
  ...lists('partOf', ({ events, conflicts }) => [...events, ...conflicts]),
  ...lists('attributionStatus', () => vocabulary.attributionStatus.codes),
  ...lists('sources', ({ sources }) => sources),
  ...lists('documents', ({ documents }) => documents),
  part('box', () => box),
  part('near', () => circle),
  part('precisionAtLeast', () => fc.constantFrom(...vocabulary.geoPrecision.codes)),
  ...[true, false].map((asked) => part('unclaimed', () => fc.constant(asked))),
  part('linkedClaims', () => some(vocabulary.claimLinkKind.codes, several).map((by) => ({ by }))),
  part('linkedClaims', () =>
    fc.record({
      by: some(vocabulary.claimLinkKind.codes, several),
      kinds: some(['HARM', 'PERPETRATOR', 'WHEN', 'TYPE'], several),
    }),
  ),
  part('text', ({ words }) =>
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }).map((of) => of.join(' ')),
  ),
]
