import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { added } from '../support/ingest-graph.ts'

const toll = '{ low best high unknown noBest noHigh }'
const tally = `{
  events { certain best possible } sets incidents ${toll} killed ${toll} injured ${toll}
  killedByGroup { group toll ${toll} } claims sources
}`
const group = 'keys { dimension state value label ar: label(lang: AR) entity { id } }'

vi.setConfig({ testTimeout: 60_000 })

let the: Article

beforeAll(async () => {
  the = await article()
})

afterAll(async () => the.stop())

/** Asks for attacks; each filter and selection is planned by itself, so a test selects no more than it looks at. */
async function attacks(
  fields: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Aggregate> {
  const query = `query ($where: EventWhere, $by: [Dimension!]! = [PERPETRATOR, TARGET], $first: Int! = 100) {
    attacks(where: $where, by: $by, first: $first) { ${fields} }
  }`
  return (await the.data<{ readonly attacks: Aggregate }>(query, variables)).attacks
}

const shown = `totalGroups truncated groups { ${group} tally { events { certain best possible } killed ${toll} } }`
const lineOf = ({ keys }: Group) => keys.map(({ state, label }) => `${state} ${label}`).join(' → ')

describe('who attacked what', () => {
  it('is told by attacker and target: identified, only described, or not stated', async () => {
    const { groups, totalGroups, truncated } = await attacks(shown)
    expect(groups.map(lineOf).sort()).toEqual([
      'DESCRIBED Iraqi militias → KNOWN Military base at Erbil airport',
      'DESCRIBED extremists → UNKNOWN not stated',
      'KNOWN Islamic State → UNKNOWN not stated',
      'UNKNOWN not stated → DESCRIBED Americans in Iraq',
      'UNKNOWN not stated → DESCRIBED bases that house American soldiers',
      'UNKNOWN not stated → DESCRIBED supply convoys of the international coalition',
      'UNKNOWN not stated → KNOWN Baghdad airport',
      'UNKNOWN not stated → KNOWN Global Coalition',
      'UNKNOWN not stated → KNOWN United States embassy in Baghdad',
      'UNKNOWN not stated → UNKNOWN not stated',
    ])
    expect([totalGroups, truncated]).toEqual([10, false])
  })

  it('is told in Arabic, too; only what is identified has an entity', async () => {
    const { groups } = await attacks(shown, { by: ['PERPETRATOR'] })
    const keys = groups.flatMap((group) => group.keys)
    expect(keys.map(({ ar, entity }) => [ar, entity?.id ?? null])).toEqual(
      expect.arrayContaining([
        ['تنظيم الدولة', 'actor:islamic-state'],
        ['متطرفون', null],
        ['مليشيات عراقية', null],
        ['غير مذكور', null],
      ]),
    )
    expect(keys).toHaveLength(4)
  })

  it('shows the attacks for which nobody is named first, as they are most', async () => {
    const { groups } = await attacks(shown, { by: ['PERPETRATOR'] })
    expect(groups[0]?.keys).toMatchObject([{ state: 'UNKNOWN', value: null }])
    expect(groups[0]?.tally.events).toEqual({ certain: 5, best: 5, possible: 5 })
  })

  it('counts what is certain, best and possible, each at least as many as the one before', async () => {
    const where = { from: '2021-04-11', to: '2021-04-20' }
    const events = 'tally { events { certain best possible } }'
    const { total, groups } = await attacks(
      `total { events { certain best possible } } groups { ${events} }`,
      { where },
    )
    expect(total.events).toEqual({ certain: 1, best: 1, possible: 7 })
    for (const { certain, best, possible } of [total, ...groups].map(eventsOf)) {
      expect(certain).toBeLessThanOrEqual(best)
      expect(best).toBeLessThanOrEqual(possible)
    }
  })

  it('says whether the groups add up to the total', async () => {
    const fields =
      'partition total { events { possible } } groups { tally { events { possible } } }'
    const found = new Set<boolean>()
    for (const by of [['PERPETRATOR'], ['TARGET'], ['PERPETRATOR', 'TARGET']]) {
      for (const extents of [['SINGLE'], ['SINGLE', 'SERIES', 'CAMPAIGN']]) {
        const { groups, total, partition } = await attacks(fields, { where: { extents }, by })
        const sum = groups.reduce((all, { tally }) => all + tally.events.possible, 0)
        expect(sum === total.events.possible, [...by, ...extents].join(' ')).toBe(partition)
        found.add(partition)
      }
    }
    expect(found).toEqual(new Set([true, false]))
  })

  it('says that there are more groups than it shows', async () => {
    const { groups, totalGroups, truncated } = await attacks(shown, { first: 3 })
    // Beside the first stands the one of which neither is known, however small it is.
    expect([groups.length, totalGroups, truncated]).toEqual([4, 10, true])
    expect(groups.at(-1)?.keys.map(({ state }) => state)).toEqual(['UNKNOWN', 'UNKNOWN'])
  })

  it('finds nothing where nothing fits, and says so by numbers', async () => {
    const { groups, total, partition } = await attacks(
      'partition total { events { possible } } groups { tally { events { possible } } }',
      { where: { extents: ['GENERAL'], types: ['ROCKET_ATTACK'] } },
    )
    expect({ groups, total, partition }).toEqual({
      groups: [],
      total: { events: { possible: 0 } },
      partition: true,
    })
  })
})

describe('tolls', () => {
  it('add what is given and count the attacks that give none', async () => {
    const { total } = await attacks(`total ${tally}`)
    expect(total).toMatchObject({
      events: { certain: 8, best: 8, possible: 8 },
      sets: 5,
      killed: { low: 30, best: 30, high: 30, unknown: 5, noBest: 1, noHigh: 1 },
      injured: { low: 1, unknown: 7, noBest: 1, noHigh: 1 },
    })
  })

  it('where none is given say by unknown that 0 is no number', async () => {
    const { groups } = await attacks(shown)
    for (const { tally } of groups) {
      const { low, best, high, unknown } = tally.killed
      if (low + best + high === 0) expect(unknown).toBe(tally.events.possible)
    }
    const isis = groups.find((group) => lineOf(group).startsWith('KNOWN Islamic State'))
    expect(isis?.tally.killed).toMatchObject({ low: 0, best: 0, high: 0, unknown: 1 })
  })

  it('tell the groups of victims apart, with bounds where most of them is all that is said', async () => {
    const { total } = await attacks(`total ${tally}`)
    expect(
      total.killedByGroup.toSorted((one, other) => (one.group < other.group ? -1 : 1)),
    ).toEqual([
      { group: 'CIVILIANS', toll: given(8, 8, 8) },
      { group: 'CONTRACTORS', toll: given(3, 3, 3) },
      { group: 'SECURITY_PERSONNEL', toll: { ...given(10, 10, 17), noBest: 1 } },
    ])
  })

  it('count the incidents of a campaign, and dozens as unknown', async () => {
    const partOf = ['event:baghdad-airport-2021.attacks-on-americans']
    const { total } = await attacks(`total ${tally}`, { where: { partOf } })
    // About thirty; two attacks that only by conclusion belong to them; the drone; dozens, which is no number.
    expect(total.incidents).toMatchObject({ best: 33, unknown: 1 })
  })
})

describe('a part', () => {
  const events = [
    attack('wave', {
      extent: 'SERIES',
      harms: [killed('ALL', 10), killed('CIVILIANS', 6)],
      count: 4,
    }),
    attack('stated', { of: 'wave', harms: [killed('ALL', 4), killed('CIVILIANS', 3)] }),
    attack('inferred', { of: 'wave', basis: 'INFERRED', harms: [killed('ALL', 2)] }),
    attack('police', { of: 'wave', harms: [killed('SECURITY_PERSONNEL', 1)] }),
    attack('alone', { harms: [killed('ALL', 1)] }),
  ]

  beforeAll(async () => {
    await added(the.graph, JSON.stringify(dossier(events)))
  })

  const among = (...keys: readonly string[]) => ({
    where: { ids: keys.map((key) => `event:waves.${key}`) },
  })
  const killedOf = (total: Tally, name: string) =>
    total.killedByGroup.find((one) => one.group === name)?.toll

  it('adds no toll and no incident where its container is there and gives them', async () => {
    const { total } = await attacks(`total ${tally}`, among('wave', 'stated', 'alone'))
    expect(total.killed).toEqual(given(11, 11, 11))
    expect(total.incidents).toMatchObject({ best: 5 })
    expect(total.events.possible).toBe(3)
  })

  it('adds nothing to the toll of a group that its container gives', async () => {
    const { total } = await attacks(`total ${tally}`, among('wave', 'stated'))
    expect(killedOf(total, 'CIVILIANS')).toEqual(given(6, 6, 6))
  })

  it('adds the toll of a group that its container does not give', async () => {
    const { total } = await attacks(`total ${tally}`, among('wave', 'police'))
    expect(killedOf(total, 'SECURITY_PERSONNEL')).toEqual(given(1, 1, 1))
  })

  it('adds its own where its container is not among the events', async () => {
    const { total } = await attacks(`total ${tally}`, among('stated', 'alone'))
    expect(total.killed).toEqual(given(5, 5, 5))
    expect(killedOf(total, 'CIVILIANS')).toEqual(given(3, 3, 3))
  })

  it('adds its own where it only by conclusion belongs to the container', async () => {
    const { total } = await attacks(`total ${tally}`, among('wave', 'inferred'))
    expect(total.killed).toEqual(given(12, 12, 12))
    expect(total.incidents).toMatchObject({ best: 5 })
  })
})

const given = (low: number, best: number, high: number) => ({
  low,
  best,
  high,
  unknown: 0,
  noBest: 0,
  noHigh: 0,
})

const on = { passages: ['one'] }

interface Attack {
  readonly extent?: string
  readonly of?: string
  readonly basis?: string
  readonly count?: number
  readonly harms: readonly object[]
}

function attack(key: string, { extent = 'SINGLE', of, basis, count, harms }: Attack): object {
  return {
    key,
    title: { en: key, ar: 'هجوم' },
    claims: [
      { kind: 'TYPE', type: 'ROCKET_ATTACK', extent, ...on },
      ...(count === undefined
        ? []
        : [{ kind: 'COUNT', low: count, best: count, high: count, ...on }]),
      ...(of === undefined
        ? []
        : [{ kind: 'PART', of: `event:${of}`, ...(basis === undefined ? {} : { basis }), ...on }]),
      ...harms,
    ],
  }
}

function killed(victims: string, best: number): object {
  return { kind: 'HARM', harm: 'KILLED', group: victims, low: best, best, high: best, ...on }
}

function dossier(told: readonly object[]): object {
  return {
    dossier: 'waves',
    document: {
      id: 'document:waves',
      lang: 'en',
      published: {
        earliest: '2031-05-01',
        latest: '2031-05-01',
        precision: 'DAY',
        basis: 'STATED',
      },
      passages: [{ key: 'one', locator: '1', gloss: { en: 'A wave of attacks.' } }],
    },
    events: told,
  }
}

const eventsOf = (one: Tally | Group) => ('tally' in one ? one.tally : one).events

interface Aggregate {
  readonly partition: boolean
  readonly truncated: boolean
  readonly totalGroups: number
  readonly total: Tally
  readonly groups: readonly Group[]
}

interface Group {
  readonly keys: readonly {
    readonly state: string
    readonly value: string | null
    readonly label: string
    readonly ar: string
    readonly entity: { readonly id: string } | null
  }[]
  readonly tally: Tally
}

interface Tally {
  readonly events: { readonly certain: number; readonly best: number; readonly possible: number }
  readonly sets: number
  readonly incidents: Toll
  readonly killed: Toll
  readonly killedByGroup: readonly { readonly group: string; readonly toll: Toll }[]
}

interface Toll {
  readonly low: number
  readonly best: number
  readonly high: number
  readonly unknown: number
}
