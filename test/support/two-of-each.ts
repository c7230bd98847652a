/** The ids of two entities of one kind that no name or id makes one. */
export interface TwoIds {
  readonly one: string
  readonly other: string
}

/** Two of each kind of entity, of which the one takes part in `event:twins.one` and the other in `event:twins.other`. */
export const twoOfEach = {
  attacker: twins('actor:attacker'),
  speaker: twins('actor:speaker'),
  target: twins('actor:target'),
  weapon: twins('weapon:rocket'),
  land: twins('place:land'),
  conflict: twins('conflict:war'),
} as const

/** Writes the dossier that tells of them, in JSON. */
export function twinsDossier(): string {
  const sides = ['one', 'other'] as const
  return JSON.stringify({
    dossier: 'twins',
    document: {
      ...{ id: 'document:twins', lang: 'en', source: 'source:twins' },
      published: {
        earliest: '2031-05-03',
        latest: '2031-05-03',
        precision: 'DAY',
        basis: 'STATED',
      },
      passages: [{ key: 'a', locator: '1', gloss: { en: 'Of two attacks.' } }],
    },
    sources: [{ id: 'source:twins', name: { en: 'Twins' }, kind: 'OTHER' }],
    entities: sides.flatMap(entitiesOf),
    events: sides.map((side, index) => eventOf(side, `2031-05-0${String(index + 1)}`)),
    relations: sides.flatMap(relationsOf),
  })
}

type Side = keyof TwoIds

function twins(id: string): TwoIds {
  return { one: `${id}-one`, other: `${id}-other` }
}

function entitiesOf(side: Side): readonly object[] {
  const { attacker, speaker, target, weapon, land, conflict } = twoOfEach
  const named = (id: string, more: object) => ({ id, ...more, names: namesOf(id) })
  return [
    ...[attacker, speaker, target].map((ids) => named(ids[side], { class: 'ORGANIZATION' })),
    ...[weapon, conflict].map((ids) => named(ids[side], {})),
    named(land[side], { kind: 'COUNTRY' }),
    named(townOf(side), { kind: 'SETTLEMENT', point: { latitude: 12, longitude: 45 } }),
    named(kindOf(side), {}),
  ]
}

function namesOf(id: string): readonly object[] {
  const name = { kind: 'PRIMARY', value: id.replace(/^.*:/, '').replace('-', ' ') }
  return [
    { ...name, lang: 'en' },
    { ...name, lang: 'ar', value: `اسم ${name.value}` },
  ]
}

const townOf = (side: Side) => `place:town-of-${side}`
const kindOf = (side: Side) => `weapon:kind-of-${side}`

/** The event lies below the land, and what was used is a kind of the weapon. */
function eventOf(side: Side, day: string): object {
  const { attacker, speaker, target, land, conflict } = twoOfEach
  const said = { passages: ['a'] }
  return {
    ...{ key: side, title: { en: `Attack ${side}`, ar: `هجوم ${side}` } },
    claims: [
      { ...said, kind: 'TYPE', type: 'ROCKET_ATTACK', extent: 'SINGLE' },
      { ...said, kind: 'WHEN', earliest: day, latest: day, precision: 'DAY', basis: 'STATED' },
      { ...said, kind: 'WHERE', place: townOf(side), precision: 'EXACT' },
      { ...said, kind: 'PERPETRATOR', party: attacker[side], by: speaker[side] },
      { ...said, kind: 'TARGET', party: target[side] },
      { ...said, kind: 'TARGET', party: land[side] },
      { ...said, kind: 'WEAPON', weapon: kindOf(side), use: 'USED' },
      { ...said, kind: 'HARM', harm: 'KILLED', group: 'ALL', best: 2 },
      { ...said, kind: 'PART', of: conflict[side] },
    ],
  }
}

function relationsOf(side: Side): readonly object[] {
  const { attacker, target, weapon, land } = twoOfEach
  const said = { passages: ['a'] }
  return [
    { ...said, subject: townOf(side), relation: 'WITHIN', object: land[side] },
    { ...said, subject: kindOf(side), relation: 'KIND_OF', object: weapon[side] },
    { ...said, subject: attacker[side], relation: 'OPPOSES', object: target[side] },
  ]
}
