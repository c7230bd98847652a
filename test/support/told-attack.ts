/** One report of an attack, by an outlet of its own. */
export interface ToldAttack {
  readonly key: string
  /** ISO day. */
  readonly day: string
  /** Key of the town. */
  readonly town: 'harbour' | 'hills'
  readonly killed: number
  readonly party?: string
  readonly type?: string
}

const towns = {
  harbour: { latitude: 11.5, longitude: 44 },
  hills: { latitude: 13, longitude: 46 },
} as const

/** Writes a report of an attack as a dossier, in JSON; both towns lie in one country. */
export function toldAttack({
  key,
  day,
  town,
  killed,
  party,
  type = 'ARMED_ASSAULT',
}: ToldAttack): string {
  const span = { earliest: day, latest: day, precision: 'DAY', basis: 'STATED' }
  const passages = ['a']
  return JSON.stringify({
    dossier: key,
    document: {
      ...{ id: `document:${key}`, lang: 'en', source: `source:${key}`, published: span },
      passages: [{ key: 'a', locator: '1', gloss: { en: `What ${key} says.` } }],
    },
    sources: [{ id: `source:${key}`, name: { en: key }, kind: 'NEWSPAPER' }],
    entities: [
      { ...named('place:land'), kind: 'COUNTRY' },
      { ...named(`place:${town}`), kind: 'SETTLEMENT', point: towns[town] },
      ...(party === undefined ? [] : [{ ...named(`actor:${party}`), class: 'ARMED_GROUP' }]),
    ],
    events: [
      {
        key: 'attack',
        title: { en: `An attack, says ${key}`, ar: `هجوم ${key}` },
        claims: [
          { kind: 'TYPE', type, extent: 'SINGLE', passages },
          { kind: 'WHEN', ...span, passages },
          { kind: 'WHERE', place: `place:${town}`, precision: 'EXACT', passages },
          { kind: 'HARM', harm: 'KILLED', group: 'ALL', best: killed, passages },
          ...(party === undefined
            ? []
            : [{ kind: 'PERPETRATOR', party: `actor:${party}`, passages }]),
        ],
      },
    ],
    relations: [{ subject: `place:${town}`, relation: 'WITHIN', object: 'place:land', passages }],
  })
}

function named(id: string) {
  const name = id.slice(id.indexOf(':') + 1)
  return {
    id,
    names: [
      { value: name, lang: 'en', kind: 'PRIMARY' },
      { value: `اسم ${name}`, lang: 'ar', kind: 'PRIMARY' },
    ],
  }
}
