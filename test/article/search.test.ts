import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, eventId } from '../support/article.ts'
import type { Article } from '../support/article.ts'

const documentTitle = 'Orders against the Islamic State, and two rockets at Baghdad airport'

let the: Article

beforeAll(async () => {
  the = await article()
})

afterAll(async () => the.stop())

interface Hit {
  readonly node: { readonly id: string }
  readonly label: string
  readonly score: number
  readonly why: readonly Step[]
}

interface Step {
  readonly rule: string
  readonly from: string
  readonly to: string
  readonly name: { readonly value: string } | null
}

interface Found {
  readonly hits: readonly Hit[]
  readonly totalCount: number
}

async function searched(text: string, first = 100): Promise<Found> {
  const query = `query ($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      totalCount hits { node { id } label score why { rule from to name { value } } }
    }
  }`
  return (await the.data<{ readonly search: Found }>(query, { text, first })).search
}

/** Each step begins where the one before it ended, the first at what was typed. */
function isChain(typed: string, why: readonly Step[]): boolean {
  return why.every(({ from }, at) => from === (at === 0 ? typed : why[at - 1]?.to))
}

it('finds a document by its very title before all that is spelled otherwise', async () => {
  const { hits } = await searched(documentTitle)

  expect(hits[0]).toMatchObject({
    node: { id: 'document:baghdad-airport-2021' },
    score: 1,
    why: [{ rule: 'EXACT' }],
  })
})

describe('one actor', () => {
  it.each([
    ['داعش', 'EXACT'],
    ['داعِش', 'NORMALISED'],
    ['وداعش', 'PARTICLE_REMOVED'],
    ['لداعش', 'PARTICLE_REMOVED'],
    ['ISIS', 'EXACT'],
    ['isis', 'NORMALISED'],
    ['Daesh', 'EXACT'],
    ['isil', 'NORMALISED'],
    ['Da’esh', 'NORMALISED'],
    ['تنظيم الدولة', 'EXACT'],
    ['تنظيم الدوله', 'NORMALISED'],
    ['تنظيم الدولة الإسلامية', 'EXACT'],
    ['الدولة الاسلامية', 'NORMALISED'],
    ['Islamic State', 'EXACT'],
  ])('is found first for %s, by the rule %s', async (typed, rule) => {
    const { hits } = await searched(typed)
    const [first, second] = hits
    expect(first?.node.id).toBe('actor:islamic-state')
    expect(first?.why.map((step) => step.rule)).toContain(rule)
    expect(isChain(typed, first?.why ?? [])).toBe(true)
    expect(['Islamic State', 'تنظيم الدولة']).toContain(first?.why.at(-1)?.to)
    expect(first?.score).toBeGreaterThan(second?.score ?? 0)
  })

  it.each([
    'Kadhimi',
    'Kazemi',
    'kadhimi',
    'الكاظمي',
    'Al-Kadhimi',
    'للكاظمي',
    'والكاظمي',
    'Kadhemy',
    'Kadimi',
    'مصطفى',
  ])('the prime minister is found first for %s', async (typed) => {
    const { hits } = await searched(typed)
    expect(hits[0]?.node.id).toBe('actor:mustafa-al-kadhimi')
    expect(isChain(typed, hits[0]?.why ?? [])).toBe(true)
    expect(['Mustafa al-Kadhimi', 'مصطفى الكاظمي']).toContain(hits[0]?.why.at(-1)?.to)
  })
})

describe('the weapon system', () => {
  it.each([
    ['سي رام', 'EXACT'],
    ['سيرام', 'EXACT'],
    ['C-RAM', 'EXACT'],
    ['cram', 'NORMALISED'],
    ['c ram', 'NORMALISED'],
    ['C RAM', 'NORMALISED'],
    ['بسي رام', 'PARTICLE_REMOVED'],
    ['وسيرام', 'PARTICLE_REMOVED'],
    ['منظومة سي رام', 'EXACT'],
  ])('is found first for %s, by the rule %s', async (typed, rule) => {
    const { hits } = await searched(typed)
    expect(hits[0]?.node.id).toBe('weapon:c-ram')
    expect(hits[0]?.why.map((step) => step.rule)).toContain(rule)
    expect(isChain(typed, hits[0]?.why ?? [])).toBe(true)
    expect(['C-RAM', 'سي رام']).toContain(hits[0]?.why.at(-1)?.to)
  })

  it('is said to be known by an alias, with the name that was met', async () => {
    const { hits } = await searched('سيرام')
    expect(hits[0]?.why).toEqual([
      { rule: 'EXACT', from: 'سيرام', to: 'سيرام', name: { value: 'سيرام' } },
      { rule: 'ALIAS_OF', from: 'سيرام', to: 'سي رام', name: { value: 'سيرام' } },
    ])
  })
})

describe('a search', () => {
  it('counts all it finds, however few it shows, and ranks them', async () => {
    const all = await searched('بغداد')
    const some = await searched('بغداد', 2)
    expect(all.hits).toHaveLength(all.totalCount)
    expect(some.totalCount).toBe(all.totalCount)
    expect(some.hits).toEqual(all.hits.slice(0, 2))
    const scores = all.hits.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((left, right) => right - left))
    expect(new Set(all.hits.map(({ node }) => node.id)).size).toBe(all.totalCount)
    expect(Math.max(...scores)).toBeLessThanOrEqual(1)
    expect(Math.min(...scores)).toBeGreaterThan(0)
  })

  it('finds events by their words, after things of that name', async () => {
    const { hits } = await searched('rockets')
    const ids = hits.map(({ node }) => node.id)
    expect(ids[0]).toBe('weapon:rocket')
    expect(ids).toContain(eventId('airport-attack'))
  })

  it('keeps to the kinds that are asked for', async () => {
    const query = `{
      events: search(text: "Baghdad", kinds: [EVENT], first: 100) { totalCount hits { node { __typename } } }
      both: search(text: "Baghdad", kinds: [PLACE, WEAPON]) { totalCount hits { node { __typename } } }
      actors: search(text: "Iraq", kinds: [ACTOR]) { hits { node { id } } }
      places: search(text: "العراق", kinds: [PLACE]) { hits { node { id } } }
      conflicts: search(text: "Iraq", kinds: [CONFLICT]) { totalCount hits { score } }
    }`
    const found = await the.data<Readonly<Record<string, Kinds>>>(query)
    const kinds = (name: string) => new Set(found[name]?.hits.map(({ node }) => node?.__typename))
    expect(kinds('events')).toEqual(new Set(['Event']))
    expect(kinds('both')).toEqual(new Set(['Place']))
    expect(found.actors?.hits[0]?.node?.id).toBe('actor:iraq')
    expect(found.places?.hits[0]?.node?.id).toBe('place:iraq')
    expect(found.conflicts).toEqual({ totalCount: 0, hits: [] })
  })

  it.each(['zzqxv', 'قغظضث', 'Xyzzy Plugh', '4711'])('finds nothing for %s', async (text) => {
    expect(await searched(text)).toEqual({ totalCount: 0, hits: [] })
  })

  it.each([
    'value:*',
    'zzqxv OR داعش',
    'zzqxv || isis',
    '[* TO zzqxv]',
    '/.*zzqxv/',
    'zzqxv~0.1 \\',
    '("zzqxv',
    'NOT zzqxv',
  ])('takes %s as text: nothing in it is an operator', async (text) => {
    expect(await searched(text)).toEqual({ totalCount: 0, hits: [] })
  })

  it('leaves an operator out where it is a common word: there is no other meaning in it', async () => {
    const { hits } = await searched('ISIS* OR *')
    expect(hits.map(({ node }) => node.id)).toEqual(
      (await searched('isis')).hits.map(({ node }) => node.id),
    )
    expect(hits[0]?.why.map(({ rule, to }) => [rule, to])).toEqual([
      ['NORMALISED', 'isis or'],
      ['COMMON_LEFT_OUT', 'isis'],
      ['WORDS', 'ISIS'],
      ['ALIAS_OF', 'Islamic State'],
    ])
  })

  it.each(['', '*', '"', '/.*/', '\\', '(', '…!'])(
    'refuses %j, which has neither letter nor digit',
    async (text) => {
      const { data, errors } = await the.ask(
        'query ($text: String!) { search(text: $text) { totalCount } }',
        { text },
      )
      expect(data).toBeUndefined()
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    },
  )

  it('finds nothing among no kinds', async () => {
    const query =
      '{ search(text: "Iraq", kinds: []) { totalCount hits { label score why { rule } } } }'
    expect(await the.data(query)).toEqual({ search: { totalCount: 0, hits: [] } })
  })

  it('labels its hits in Arabic where Arabic is asked for', async () => {
    const query = `{ search(text: "ISIS", kinds: [ACTOR]) { hits { label(lang: AR) node { ... on Entity { name(lang: AR) } } } } }`
    const label = 'تنظيم الدولة'
    expect(await the.data(query)).toEqual({ search: { hits: [{ label, node: { name: label } }] } })
  })
})

interface Kinds {
  readonly totalCount: number
  readonly hits: readonly {
    readonly node?: { readonly __typename?: string; readonly id?: string }
  }[]
}
