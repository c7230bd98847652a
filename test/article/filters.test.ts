import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, eventId } from '../support/article.ts'
import type { Article } from '../support/article.ts'

interface Grouped {
  readonly aggregate: {
    readonly groups: readonly {
      readonly keys: readonly { readonly value: string | null }[]
      readonly tally: { readonly events: { readonly best: number } }
    }[]
  }
  readonly used: { readonly total: { readonly events: { readonly best: number } } }
  readonly none: { readonly total: { readonly events: { readonly best: number } } }
}

let the: Article

beforeAll(async () => {
  the = await article()
})

afterAll(async () => the.stop())

const inBaghdad = [
  'airport-attack',
  'airport-attack-rocket-1',
  'airport-attack-rocket-2',
  'airport-interception',
  'c-ram-deployment',
  'campaign-since-january',
  'earlier-airport-attack',
]

describe('perpetrators', () => {
  it('attacks by ISIS do not hold the attack on the airport', async () => {
    expect(await the.keys('{ perpetrators: { actors: ["actor:islamic-state"] } }')).toEqual([
      'isis-attacks',
    ])
  })

  it('are found by stance and by who says so, described parties included', async () => {
    const by = async (where: string) => the.keys(`{ perpetrators: ${where} }`)
    expect(await by('{ stances: [ACCUSED] }')).toEqual(['announced-series'])
    expect(await by('{ stances: [REPORTED] }')).toEqual(['erbil-drone-attack', 'isis-attacks'])
    expect(await by('{ stances: [CLAIMED, DENIED, SUSPECTED] }')).toEqual([])
    expect(await by('{ saidBy: ["actor:united-states"] }')).toEqual([])
    expect(await by('{ actors: ["actor:islamic-state"], stances: [CLAIMED] }')).toEqual([])
  })

  it('of attacks in general are found where these are asked for', async () => {
    const accused = '{ saidBy: ["actor:united-states"], stances: [ACCUSED] }'
    expect(await the.keys(`{ extents: [GENERAL], perpetrators: ${accused} }`)).toEqual([
      'washington-accusations',
    ])
  })

  it('NONE lets in what nobody says it of; EVERY wants something said, and of them alone', async () => {
    const of = async (match: string) =>
      the.keys(
        `{ typeGroups: [ATTACK], perpetrators: { actors: ["actor:islamic-state"], match: ${match} } }`,
      )
    expect(await of('SOME')).toEqual(['isis-attacks'])
    expect(await of('EVERY')).toEqual(['isis-attacks'])
    expect(await of('NONE')).toEqual([
      'airport-attack',
      'announced-series',
      'attacks-on-americans',
      'campaign-since-january',
      'earlier-airport-attack',
      'erbil-drone-attack',
      'rockets-since-autumn-2019',
    ])
  })

  it('are summed up in attributionStatus', async () => {
    expect(await the.keys('{ attributionStatus: [ACCUSED, REPORTED] }')).toEqual([
      'announced-series',
      'erbil-drone-attack',
      'isis-attacks',
    ])
    expect(await the.keys('{ typeGroups: [ATTACK], attributionStatus: [NONE] }')).toEqual([
      'airport-attack',
      'attacks-on-americans',
      'campaign-since-january',
      'earlier-airport-attack',
      'rockets-since-autumn-2019',
    ])
  })

  it('that nobody claims: unclaimed finds what is said to be so, and its opposite the rest', async () => {
    expect(await the.keys('{ unclaimed: true }')).toEqual(['airport-attack'])
    const rest = await the.keys('{ unclaimed: false }')
    expect(rest).toHaveLength(24)
    expect(rest).not.toContain('airport-attack')
  })
})

describe('places', () => {
  it('everything in Baghdad is found under Baghdad and under Iraq', async () => {
    expect(await the.keys('{ places: ["place:baghdad"] }')).toEqual(inBaghdad)
    const inIraq = await the.keys('{ places: ["place:iraq"] }')
    expect(inIraq).toEqual(expect.arrayContaining(inBaghdad))
    expect(inIraq).toContain('erbil-drone-attack')
    expect(inIraq).toContain('isis-attacks')
  })

  it('under an airport lies its air base, under the region its capital', async () => {
    expect(await the.keys('{ places: ["place:baghdad-airport-air-base"] }')).toEqual([
      'airport-attack-rocket-1',
    ])
    expect(await the.keys('{ places: ["place:baghdad-airport"] }')).toEqual(
      inBaghdad.filter((key) => !['c-ram-deployment', 'campaign-since-january'].includes(key)),
    )
    expect(await the.keys('{ places: ["place:kurdistan-region"] }')).toEqual([
      'c-ram-deployment',
      'erbil-drone-attack',
    ])
  })

  it('POSSIBLE takes what is known to a wider place only; CERTAIN what lies there for sure', async () => {
    const possible = await the.keys('{ places: ["place:diyala"], placeMode: POSSIBLE }')
    expect(possible).toEqual(
      expect.arrayContaining(['isis-attacks', 'announced-series', 'rockets-since-autumn-2019']),
    )
    expect(possible).not.toContain('airport-attack')
    const certain = await the.keys('{ places: ["place:baghdad"], placeMode: CERTAIN }')
    expect(certain).toEqual(
      inBaghdad.filter((key) => !['c-ram-deployment', 'campaign-since-january'].includes(key)),
    )
  })

  it('as targets hold what lies within them', async () => {
    expect(await the.keys('{ targets: ["place:iraq"] }')).toEqual([
      'airport-attack',
      'campaign-since-january',
      'erbil-drone-attack',
    ])
    expect(await the.keys('{ targets: ["actor:global-coalition"] }')).toEqual([
      'campaign-since-january',
    ])
  })
})

describe('weapons and actors', () => {
  it('a weapon is found with its kinds, however it comes in', async () => {
    const cRam = ['airport-interception', 'c-ram-deployment']
    expect(await the.keys('{ weapons: ["weapon:c-ram"] }')).toEqual(cRam)
    expect(await the.keys('{ weapons: ["weapon:anti-aircraft-battery"] }')).toEqual(cRam)
    const query = '{ node(id: "weapon:c-ram") { ... on Weapon { events { nodes { id } } } } }'
    const { node } = await the.data<{ readonly node: { readonly events: unknown } }>(query)
    expect(node.events).toEqual({ nodes: cRam.map((key) => ({ id: eventId(key) })) })
    expect(await the.keys('{ weapons: ["weapon:drone"] }')).toEqual(['erbil-drone-attack'])
    expect(await the.keys('{ weapons: ["weapon:rocket"] }')).toEqual([
      'airport-attack',
      'airport-attack-rocket-1',
      'airport-attack-rocket-2',
      'airport-interception',
      'campaign-since-january',
      'rockets-since-autumn-2019',
      'weapons-find',
    ])
  })

  it('a weapon is found by what happened with it, in the numbers of its group', async () => {
    const rockets = '{ weaponUses: { weapons: ["weapon:rocket"], uses: [USED], orKinds: false } }'
    const isOfNone = '{ not: { weaponUses: { uses: [USED] } } }'
    const { aggregate, used, none } = await the.data<Grouped>(`{
      aggregate(by: [WEAPON]) { groups { keys { value } tally { events { best } } } }
      used: aggregate(by: [EXTENT], where: ${rockets}) { total { events { best } } }
      none: aggregate(by: [EXTENT], where: ${isOfNone}) { total { events { best } } }
    }`)
    const sizeOf = (weapon: string | null) =>
      aggregate.groups.find(({ keys }) => keys[0]?.value === weapon)?.tally.events

    expect(await the.keys('{ weaponUses: { uses: [FOUND] } }')).toEqual(['weapons-find'])
    expect(await the.keys(rockets)).not.toContain('weapons-find')
    expect(used.total.events).toEqual(sizeOf('weapon:rocket'))
    expect(none.total.events).toEqual(sizeOf(null))
  })

  it('what is unknown is given beside however few groups', async () => {
    interface Groups {
      readonly groups: Grouped['aggregate']['groups']
      readonly truncated: boolean
    }
    const asked = 'groups { keys { value } tally { events { best } } } truncated'
    const { all, one } = await the.data<Record<'all' | 'one', Groups>>(`{
      all: aggregate(by: [COUNTRY], first: 100) { ${asked} }
      one: aggregate(by: [COUNTRY], first: 1) { ${asked} }
    }`)

    // One country and no country: beside the first group there is nothing that is not shown.
    expect(all.groups.map(({ keys }) => keys[0]?.value)).toEqual(['place:iraq', null])
    expect(one).toEqual(all)
    expect(one.truncated).toBe(false)
  })

  it('an actor is found in any role', async () => {
    expect(await the.keys('{ actors: ["actor:islamic-state"] }')).toEqual([
      'isis-activity',
      'isis-attacks',
      'orders',
    ])
    expect(await the.keys('{ actors: ["actor:mustafa-al-kadhimi", "actor:joe-biden"] }')).toEqual([
      'biden-takes-office',
      'orders',
      'security-meeting',
    ])
  })

  it('what is part of a set is found by it, and of the sets that hold it', async () => {
    expect(await the.keys(`{ partOf: ["${eventId('airport-attack')}"] }`)).toEqual([
      'airport-attack-rocket-1',
      'airport-attack-rocket-2',
      'airport-interception',
    ])
    expect(await the.keys(`{ partOf: ["${eventId('campaign-since-january')}"] }`)).toEqual([
      'airport-attack',
      'airport-attack-rocket-1',
      'airport-attack-rocket-2',
      'airport-interception',
      'earlier-airport-attack',
    ])
  })
})

describe('killed', () => {
  it('compares the bound that is asked for; what is unknown never fits', async () => {
    expect(await the.keys('{ killed: { min: 0 } }')).toEqual([
      'announced-series',
      'campaign-since-january',
    ])
    expect(await the.keys('{ killed: { min: 12 } }')).toEqual(['announced-series'])
    expect(await the.keys('{ killed: { max: 11 } }')).toEqual(['campaign-since-january'])
    expect(await the.keys('{ killed: { min: 1, bound: LOW } }')).toEqual([
      'announced-series',
      'campaign-since-january',
      'rockets-since-autumn-2019',
    ])
    expect(await the.keys('{ killed: { max: 0, bound: HIGH } }')).toEqual([])
  })

  it('with more at least than at most is a mistake, and no empty answer', async () => {
    const query = '{ events(where: { killed: { min: 5, max: 4 } }) { totalCount } }'
    await expect(the.data(query)).rejects.toThrow('`min` (5) is more than `max` (4)')
    expect(await the.keys('{ killed: { min: 11, max: 11 } }')).toEqual(['campaign-since-january'])
  })
})

describe('dates', () => {
  const days = 'from: "2021-04-11", to: "2021-04-20"'

  it('POSSIBLE lets in what overlaps and what is open, and counts what is in for that alone', async () => {
    const query = `{ events(where: { typeGroups: [ATTACK], ${days} }) { totalCount openDates nodes { id } } }`
    const { events } = await the.data<{ readonly events: Readonly<Record<string, unknown>> }>(query)
    expect(events).toMatchObject({ totalCount: 7, openDates: 2 })
  })

  it('CERTAIN takes what must lie in the span, BEST what lies there by the best guess', async () => {
    expect(await the.keys(`{ dateMode: CERTAIN, ${days} }`)).toEqual(['erbil-drone-attack'])
    expect(await the.keys(`{ dateMode: BEST, ${days} }`)).toEqual(['erbil-drone-attack'])
    expect(await the.keys('{ dateMode: CERTAIN, from: "2021-04-12" }')).not.toContain(
      'erbil-drone-attack',
    )
    expect(
      await the.keys(
        '{ dateMode: BEST, from: "2021-05-01", to: "2021-05-10", typeGroups: [ATTACK] }',
      ),
    ).toEqual(['airport-attack', 'earlier-airport-attack'])
  })

  it('do not put the announced series on the day of its announcement', async () => {
    const of = (mode: string) =>
      `{ ids: ["${eventId('announced-series')}"], dateMode: ${mode}, from: "2021-04-14", to: "2021-05-29" }`
    expect(await the.keys(of('CERTAIN'))).toEqual([])
    expect(await the.keys(of('BEST'))).toEqual([])
    expect(await the.keys(of('POSSIBLE'))).toEqual(['announced-series'])
  })
})

describe('text', () => {
  it('finds events by Arabic words with and without particles, and by English ones', async () => {
    const of = async (text: string) => the.keys(`{ text: ${JSON.stringify(text)} }`)
    for (const text of ['صاروخان', 'وصاروخان', 'rockets Baghdad airport', 'ROCKETS airport']) {
      expect(await of(text), text).toContain('airport-attack')
    }
    expect(await of('داعش')).toEqual([])
    for (const text of ['تنظيم الدولة', 'تنظيم الدوله', 'لتنظيم الدولة', 'Islamic State']) {
      expect(await of(text), text).toEqual(
        expect.arrayContaining(['isis-activity', 'isis-attacks']),
      )
    }
    expect(await of('الأنبار')).toEqual(await of('والانبار'))
    expect(await of('Anbar Kirkuk')).toEqual(
      expect.arrayContaining(['weapons-find', 'isis-activity']),
    )
    expect(await of('zzqxv')).toEqual([])
  })

  it('finds claims by the words of their passages', async () => {
    const query = `query ($text: String!) {
      claims(where: { text: $text, kinds: [PERPETRATOR, INTERCEPTION] }, first: 100) {
        nodes { kind event { id extent } speaker { actor { id } description } }
      }
    }`
    const washington = {
      kind: 'PERPETRATOR',
      event: { id: eventId('washington-accusations'), extent: 'GENERAL' },
      speaker: { actor: { id: 'actor:united-states' }, description: null },
    }
    for (const text of [
      'Washington militias diplomats',
      'اتهام مليشيات',
      'والمليشيات الدبلوماسيين',
    ]) {
      const { claims } = await the.data<Claims>(query, { text })
      if (text === 'والمليشيات الدبلوماسيين') expect(claims.nodes).toEqual([])
      else expect(claims.nodes).toEqual([washington])
    }
    const { claims } = await the.data<Claims>(query, { text: 'سي رام' })
    expect(claims.nodes).toMatchObject([
      {
        kind: 'INTERCEPTION',
        speaker: { description: 'a security official who asked not to be named' },
      },
    ])
  })
})

interface Claims {
  readonly claims: { readonly nodes: readonly unknown[] }
}

describe('combinations', () => {
  it('attacks in general are in no list but one that names them', async () => {
    expect(await the.keys('{ extents: [GENERAL] }')).toEqual(['washington-accusations'])
    expect(await the.keys('{}')).toHaveLength(25)
    expect(await the.keys('{ documents: ["document:baghdad-airport-2021"] }')).toHaveLength(25)
    expect(await the.keys('{ not: { extents: [SINGLE] } }')).not.toContain('airport-attack')
    for (const other of ['{ not: { extents: [SERIES] } }', '{ or: [{ extents: [SERIES] }, {}] }']) {
      expect(await the.keys(other)).not.toContain('washington-accusations')
    }
  })

  it('or, and, not fit together', async () => {
    const either = '{ weapons: ["weapon:drone"] }, { killed: { min: 12 } }'
    expect(await the.keys(`{ or: [${either}] }`)).toEqual([
      'announced-series',
      'erbil-drone-attack',
    ])
    expect(await the.keys(`{ and: [${either}] }`)).toEqual([])
    expect(
      await the.keys(
        `{ typeGroups: [ATTACK], places: ["place:baghdad"], not: { unclaimed: true } }`,
      ),
    ).toEqual(['campaign-since-january', 'earlier-airport-attack'])
    expect(
      await the.keys(
        `{ typeGroups: [ATTACK], not: { or: [${either}, { attributionStatus: [NONE] }] } }`,
      ),
    ).toEqual(['isis-attacks'])
  })

  it('that are empty: of no choices none fits, and nothing is not what everything is', async () => {
    expect(await the.keys('{ or: [] }')).toEqual([])
    expect(await the.keys('{ not: {} }')).toEqual([])
    expect(await the.keys('{ and: [] }')).toHaveLength(25)
    expect(await the.keys('{ or: [{}] }')).toHaveLength(25)
    const of = (id: string) =>
      `{ actor(id: "${id}") { events(where: { or: [] }) { totalCount openDates nodes { id } } } }`
    expect(await the.data(of('actor:islamic-state'))).toEqual({
      actor: { events: { totalCount: 0, openDates: 0, nodes: [] } },
    })
  })

  it('documents and sources: the agency is credited, encyclopedias tell of no event', async () => {
    expect(await the.keys('{ sources: ["source:afp"] }')).toHaveLength(25)
    expect(await the.keys('{ sources: ["source:wikipedia"] }')).toEqual([])
    expect(await the.keys('{ documents: ["document:wikipedia-erbil"] }')).toEqual([])
  })

  it('a set is told from a single event, what is inferred from what is stated', async () => {
    expect(await the.keys('{ extents: [CAMPAIGN] }')).toEqual(['campaign-since-january'])
    expect(await the.keys('{ basis: [INFERRED] }')).toEqual([
      'attacks-on-americans',
      'earlier-airport-attack',
    ])
    expect(await the.keys('{ types: [DRONE_ATTACK, INTERCEPTION] }')).toEqual([
      'airport-interception',
      'erbil-drone-attack',
    ])
  })
})
