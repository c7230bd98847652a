/** A report that two actors are allied, as a test tells of it: all reports are about the same two. */
export interface AlliedReport {
  readonly key: string
  /** Name of the publisher; left out, nobody knows it. */
  readonly source?: string
  readonly owner?: string
  /** Names of the agencies it is credited to. */
  readonly credits?: readonly string[]
  /** Key of the report whose document it copies. */
  readonly copies?: string
  readonly similarity?: number
  /** Further keys of its claim. */
  readonly claim?: Readonly<Record<string, unknown>>
}

/** Writes a report as a dossier, in JSON. */
export function alliedReport(report: AlliedReport): string {
  const { key, source, owner, credits = [], copies, similarity, claim = {} } = report
  const day = { earliest: '2031-05-03', latest: '2031-05-03', precision: 'DAY', basis: 'STATED' }
  return JSON.stringify({
    dossier: key,
    document: {
      id: `document:${key}`,
      lang: 'en',
      ...(source === undefined ? {} : { source: `source:${source}` }),
      credits: credits.map((name) => `source:${name}`),
      ...(copies === undefined ? {} : { copyOf: { document: `document:${copies}`, similarity } }),
      published: day,
      passages: [{ key: 'a', locator: '1', gloss: { en: `What ${key} says.` } }],
    },
    sources: [...(source === undefined ? [] : [source]), ...credits].map((name) => ({
      ...{ id: `source:${name}`, name: { en: name }, kind: 'OTHER' },
      ...(name === source && owner !== undefined ? { owner } : {}),
    })),
    entities: ['front', 'union'].map((name) => ({
      ...{ id: `actor:${name}`, class: 'ORGANIZATION' },
      names: [
        { value: name, lang: 'en', kind: 'PRIMARY' },
        { value: `اسم ${name}`, lang: 'ar', kind: 'PRIMARY' },
      ],
    })),
    relations: [
      {
        ...{ subject: 'actor:front', relation: 'ALLIED_WITH', object: 'actor:union' },
        ...{ passages: ['a'], ...claim },
      },
    ],
  })
}
