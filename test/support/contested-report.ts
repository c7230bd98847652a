/** What a report says of an attack: how many died, and who did it. */
export interface ContestedReport {
  readonly key: string
  readonly killed: number
  readonly party: string
}

/** Writes a dossier about one attack, in JSON, of which several outlets tell: the first in its document, others in references. */
export function contestedReport(reports: readonly ContestedReport[]): string {
  const [main, ...others] = reports.map(({ key }) => ({
    id: `document:${key}`,
    lang: 'en',
    source: `source:${key}`,
    published: { ...span(`2031-05-0${String(reports.findIndex((one) => one.key === key) + 1)}`) },
    passages: [{ key, locator: '1', gloss: { en: `What ${key} says.` } }],
  }))
  const parties = [...new Set(reports.map(({ party }) => party))]
  const [first] = reports
  return JSON.stringify({
    dossier: 'contested',
    document: main,
    references: others,
    sources: reports.map(({ key }) => ({
      ...{ id: `source:${key}`, name: { en: key }, kind: 'NEWSPAPER' },
    })),
    entities: parties.map((name) => ({
      ...{ id: `actor:${name}`, class: 'ARMED_GROUP' },
      names: [
        { value: name, lang: 'en', kind: 'PRIMARY' },
        { value: `اسم ${name}`, lang: 'ar', kind: 'PRIMARY' },
      ],
    })),
    events: [
      {
        key: 'attack',
        title: { en: 'An attack', ar: 'هجوم' },
        claims: [
          { kind: 'TYPE', type: 'ARMED_ASSAULT', extent: 'SINGLE', passages: [first?.key] },
          { kind: 'WHEN', ...span('2031-04-30'), passages: [first?.key] },
          ...reports.flatMap(({ key, killed, party }) => {
            // What leans on a reference is background to the report.
            const common = { passages: [key], basis: key === first?.key ? 'STATED' : 'BACKGROUND' }
            return [
              { kind: 'HARM', harm: 'KILLED', group: 'ALL', best: killed, ...common },
              { kind: 'PERPETRATOR', party: `actor:${party}`, ...common },
            ]
          }),
        ],
      },
    ],
  })
}

function span(day: string) {
  return { earliest: day, latest: day, precision: 'DAY', basis: 'STATED' }
}
