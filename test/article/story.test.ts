import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, eventId, keyOf } from '../support/article.ts'
import type { Article } from '../support/article.ts'

const span = 'earliest latest precision basis text ar: text(lang: AR)'
const number = 'low best high approximate basis text ar: text(lang: AR)'
const party = '{ entity { id } description ar: description(lang: AR) }'
const matrix = `{
  parties ${party}
  cells {
    party ${party}
    speaker { actor { id } description class outlet }
    stance scope claims { event { id extent } }
  }
}`

/** All events of the article with what the story needs, in one question. */
const story = `{ events(first: 100, where: { extents: [SINGLE, SERIES, CAMPAIGN, GENERAL] }) { nodes {
  id type typeGroup extent basis ar: title(lang: AR)
  count { ${number} } killed { ${number} } injured { ${number} }
  when { ${span} }
  before { id } after { id }
  places { place { id ar: name(lang: AR) } precision }
  targets { entity { id } description basis }
  weapons { weapon { id ar: name(lang: AR) } use count { low best high } }
  participants { role entity { id } description basis }
  intercepted { id } interceptedBy { id }
  perpetrators { actor { id } }
  casualties { harm group foreign country { id } estimate { ${number} } }
  attributionStatus
  unclaimed {
    asOf { earliest latest basis }
    claims { kind stance ar: value(lang: AR) speaker { outlet } document { id } }
  }
  attribution ${matrix}
  withSets: attribution(withContainers: true) ${matrix}
  partOf { id } stated: partOf(basis: [STATED]) { id }
  parts { nodes { id } }
} } }`

type Told = Readonly<Record<string, unknown>> & { readonly id: string }

let the: Article
let told: ReadonlyMap<string, Told>

beforeAll(async () => {
  the = await article()
  const { events } = await the.data<{ readonly events: { readonly nodes: readonly Told[] } }>(story)
  told = new Map(events.nodes.map((event) => [keyOf(event.id), event]))
})

afterAll(async () => the.stop())

/** What is told of one of the article's events. */
function event(key: string): Told {
  const found = told.get(key)
  if (found === undefined) throw new Error(`There is no event ${key}.`)
  return found
}

const oneOf = (key: string) => [{ id: eventId(key) }]
const numbers = (low: number | null, best: number | null, high: number | null) => ({
  low,
  best,
  high,
})

describe('the attack on the airport', () => {
  it('is one attack with two rockets, aimed at the airport', () => {
    expect(event('airport-attack')).toMatchObject({
      type: 'ROCKET_ATTACK',
      typeGroup: 'ATTACK',
      extent: 'SINGLE',
      basis: 'STATED',
      count: null,
      places: [{ place: { id: 'place:baghdad-airport' }, precision: 'NEAR' }],
      targets: [{ entity: { id: 'place:baghdad-airport' }, description: null }],
      weapons: [{ weapon: { id: 'weapon:rocket' }, use: 'USED', count: numbers(2, 2, 2) }],
    })
  })

  it('is told in Arabic, too', () => {
    expect(event('airport-attack')).toMatchObject({
      ar: 'صاروخان على مطار بغداد',
      when: { ar: 'ليلة أمس' },
      places: [{ place: { ar: 'مطار بغداد' } }],
      weapons: [{ weapon: { ar: 'صاروخ' } }],
      unclaimed: { claims: [{ ar: expect.stringMatching(/\p{Script=Arabic}/u) }] },
    })
  })

  it('consists of two rockets and the interception of one', () => {
    const parts = ['airport-attack-rocket-1', 'airport-attack-rocket-2', 'airport-interception']
    const { nodes } = event('airport-attack').parts as { readonly nodes: readonly Told[] }
    expect(nodes.map(({ id }) => keyOf(id)).sort()).toEqual(parts)
  })

  it('saw one rocket come down near the air base', () => {
    expect(event('airport-attack-rocket-1')).toMatchObject({
      type: 'IMPACT',
      places: [{ place: { id: 'place:baghdad-airport-air-base' }, precision: 'NEAR' }],
      weapons: [{ weapon: { id: 'weapon:rocket' }, use: 'USED', count: numbers(1, 1, 1) }],
      interceptedBy: [],
    })
  })

  it('saw the other one intercepted by C-RAM', () => {
    expect(event('airport-attack-rocket-2')).toMatchObject({
      weapons: [{ weapon: { id: 'weapon:rocket' }, use: 'USED', count: numbers(1, 1, 1) }],
      interceptedBy: oneOf('airport-interception'),
      intercepted: [],
    })
    expect(event('airport-interception')).toMatchObject({
      type: 'INTERCEPTION',
      typeGroup: 'DEFENCE',
      intercepted: oneOf('airport-attack-rocket-2'),
      participants: [{ role: 'INTERCEPTOR', entity: { id: 'weapon:c-ram' } }],
      weapons: [{ weapon: { id: 'weapon:rocket' }, use: 'INTERCEPTED', count: numbers(1, 1, 1) }],
    })
  })

  it('has no perpetrators, and its attributionStatus is NONE', () => {
    expect(event('airport-attack')).toMatchObject({
      attributionStatus: 'NONE',
      perpetrators: [],
      attribution: { parties: [], cells: [] },
    })
  })

  it('had not been claimed by anybody when the article was written', () => {
    expect(event('airport-attack').unclaimed).toMatchObject({
      asOf: { earliest: '2021-04-16', latest: '2021-05-31', basis: 'INFERRED' },
      claims: [
        {
          kind: 'UNCLAIMED',
          stance: null,
          speaker: { outlet: true },
          document: { id: 'document:baghdad-airport-2021' },
        },
      ],
    })
  })

  it('is the only event of which anything is said about a lack of claims', () => {
    const said = [...told].filter(([, { unclaimed }]) => unclaimed !== null)
    expect(said.map(([key]) => key)).toEqual(['airport-attack'])
  })

  it('stands beside the accusation that Washington makes of attacks in general', () => {
    const { cells } = event('airport-attack').withSets as { readonly cells: readonly unknown[] }
    expect(cells).toHaveLength(2)
    expect(cells).toContainEqual(
      expect.objectContaining({
        party: { entity: null, description: '"terrorist militias"', ar: '«مليشيات إرهابية»' },
        speaker: {
          actor: { id: 'actor:united-states' },
          description: null,
          class: 'GOVERNMENT',
          outlet: false,
        },
        stance: 'ACCUSED',
        scope: 'GENERAL',
        claims: [{ event: { id: eventId('washington-accusations'), extent: 'GENERAL' } }],
      }),
    )
  })

  it('stands beside what unknown groups claim of some attacks, nobody knows which', () => {
    const { cells } = event('airport-attack').withSets as { readonly cells: readonly unknown[] }
    expect(cells).toContainEqual(
      expect.objectContaining({
        party: expect.objectContaining({ entity: null, description: 'groups that are not known' }),
        stance: 'CLAIMED',
        scope: 'PART',
        claims: [{ event: { id: eventId('attacks-on-americans'), extent: 'SERIES' } }],
      }),
    )
  })

  it('belongs to wider events by conclusion only', () => {
    const { partOf, stated } = event('airport-attack')
    expect((partOf as readonly Told[]).map(({ id }) => keyOf(id)).sort()).toEqual([
      'attacks-on-americans',
      'campaign-since-january',
      'washington-accusations',
    ])
    expect(stated).toEqual([])
  })

  it('was the second of its kind within ten days: the earlier one is a conclusion', () => {
    expect(event('airport-attack')).toMatchObject({
      before: oneOf('earlier-airport-attack'),
      after: [],
    })
    expect(event('earlier-airport-attack')).toMatchObject({
      basis: 'INFERRED',
      when: { earliest: '2021-04-05', latest: '2021-05-31' },
      after: oneOf('airport-attack'),
      weapons: [],
      unclaimed: null,
    })
  })

  it('gives no toll', () => {
    expect(event('airport-attack')).toMatchObject({ killed: null, injured: null, casualties: [] })
  })
})

describe('Washington', () => {
  it('accuses militias of attacks in general: no count, no edge, no actor', () => {
    expect(event('washington-accusations')).toMatchObject({
      extent: 'GENERAL',
      attributionStatus: 'ACCUSED',
      count: null,
      perpetrators: [],
      weapons: [],
      attribution: {
        cells: [
          {
            party: { entity: null, description: '"terrorist militias"' },
            speaker: { actor: { id: 'actor:united-states' } },
            stance: 'ACCUSED',
            scope: 'GENERAL',
          },
        ],
      },
    })
  })

  it('says it regularly, not on one day', () => {
    expect(event('washington-statements')).toMatchObject({
      type: 'STATEMENT',
      extent: 'SERIES',
      participants: expect.arrayContaining([
        expect.objectContaining({ role: 'ISSUER', entity: { id: 'actor:united-states' } }),
        expect.objectContaining({ role: 'AGAINST', description: '"terrorist militias"' }),
      ]),
      when: { earliest: null, precision: 'OPEN', text: 'regularly', ar: 'بانتظام' },
    })
  })
})

describe('the attacks since January', () => {
  it('are a campaign of about thirty', () => {
    expect(event('campaign-since-january')).toMatchObject({
      extent: 'CAMPAIGN',
      count: { best: 30, approximate: true, basis: 'STATED' },
      when: { earliest: '2021-01-20', latest: '2021-05-31', precision: 'SEASON' },
      before: oneOf('biden-takes-office'),
    })
  })

  it('killed 11: 2 foreign contractors, 1 Iraqi contractor and 8 Iraqi civilians', () => {
    const { killed, injured, casualties } = event('campaign-since-january')
    expect(killed).toMatchObject({ ...numbers(11, 11, 11), basis: 'INFERRED', approximate: false })
    expect(injured).toBeNull()
    const iraqi = { foreign: false, country: { id: 'place:iraq' } }
    const groups = [
      { group: 'ALL', foreign: null, country: null, estimate: { best: 11, basis: 'INFERRED' } },
      { group: 'CIVILIANS', ...iraqi, estimate: { ...numbers(8, 8, 8), basis: 'STATED' } },
      { group: 'CONTRACTORS', ...iraqi, estimate: { ...numbers(1, 1, 1), basis: 'STATED' } },
      { group: 'CONTRACTORS', foreign: true, country: null, estimate: { best: 2 } },
    ]
    const sorted = (casualties as readonly { readonly group: string; readonly foreign: unknown }[])
      .map((one) => ({ key: `${one.group} ${String(one.foreign)}`, one }))
      .sort((left, right) => (left.key < right.key ? -1 : 1))
    expect(sorted.map(({ one }) => one)).toMatchObject(groups)
  })

  it('were made with explosive devices or rockets, on convoys, bases and the embassy', () => {
    const { weapons, targets } = event('campaign-since-january') as unknown as {
      readonly weapons: readonly { readonly weapon: { readonly id: string } }[]
      readonly targets: readonly Named[]
    }
    expect(weapons.map(({ weapon }) => weapon.id).sort()).toEqual(['weapon:ied', 'weapon:rocket'])
    expect(targets.map(lineOf).sort()).toEqual([
      'actor:global-coalition INFERRED',
      'bases that house American soldiers STATED',
      'place:us-embassy-baghdad STATED',
      'supply convoys of the international coalition STATED',
    ])
  })
})

describe('the series that was announced', () => {
  it('killed 18, most of them security personnel: bounds and no best', () => {
    expect(event('announced-series')).toMatchObject({
      extent: 'SERIES',
      killed: { ...numbers(18, 18, 18), basis: 'STATED' },
      count: null,
      casualties: expect.arrayContaining([
        expect.objectContaining({
          group: 'SECURITY_PERSONNEL',
          estimate: {
            ...numbers(10, null, 17),
            approximate: false,
            basis: 'STATED',
            text: 'most of them',
            ar: 'غالبيتهم',
          },
        }),
      ]),
    })
  })

  it('has no named perpetrator: officials accuse extremists, whoever these are', () => {
    expect(event('announced-series')).toMatchObject({
      attributionStatus: 'ACCUSED',
      perpetrators: [],
      unclaimed: null,
      attribution: {
        cells: [
          {
            party: { entity: null, description: 'extremists', ar: 'متطرفون' },
            speaker: { actor: null, description: 'Iraqi security officials', class: 'OFFICIAL' },
            stance: 'ACCUSED',
            scope: 'THIS_EVENT',
          },
        ],
      },
    })
  })

  it('is not dated to its announcement, which was two days before the report', () => {
    expect(event('announced-series')).toMatchObject({
      when: { earliest: null, latest: '2021-05-29', precision: 'OPEN', basis: 'INFERRED' },
      after: oneOf('announcement'),
      partOf: [],
    })
    expect(event('announcement')).toMatchObject({
      when: { earliest: '2021-04-14', latest: '2021-05-29', text: 'two days ago' },
      killed: null,
    })
  })
})

describe('the drone attack', () => {
  it('is dated to an interval around the middle of April', () => {
    const { when, type } = event('erbil-drone-attack')
    expect(type).toBe('DRONE_ATTACK')
    expect(when).toMatchObject({
      earliest: '2021-04-11',
      latest: '2021-04-20',
      precision: 'WEEK',
      basis: 'INFERRED',
      text: 'in mid-April',
      ar: 'منتصف أبريل',
    })
  })

  it('was made by Iraqi militias, whoever these are: reported, described, not identified', () => {
    expect(event('erbil-drone-attack')).toMatchObject({
      perpetrators: [],
      attributionStatus: 'REPORTED',
      attribution: {
        cells: [
          {
            party: { entity: null, ar: 'مليشيات عراقية' },
            speaker: { outlet: true },
            stance: 'REPORTED',
            scope: 'THIS_EVENT',
          },
        ],
      },
      killed: null,
    })
  })

  it('is not one of the thirty, which were made with explosive devices or rockets', () => {
    expect(event('erbil-drone-attack').partOf).toEqual(oneOf('attacks-on-americans'))
  })
})

describe('the meeting', () => {
  it('tells who chaired, who came and who only stands described', () => {
    const { participants } = event('security-meeting')
    expect((participants as readonly Named[]).map(roleLine).sort()).toEqual([
      'ATTENDEE actor:iraqi-minister-of-defence STATED',
      'ATTENDEE actor:iraqi-minister-of-finance STATED',
      'ATTENDEE actor:iraqi-minister-of-interior STATED',
      'ATTENDEE actor:peshmerga INFERRED',
      'ATTENDEE heads of the Peshmerga STATED',
      'ATTENDEE heads of the federal security services STATED',
      'CHAIR actor:mustafa-al-kadhimi STATED',
    ])
  })

  it('gave orders: by whom, to whom, against whom', () => {
    const { participants, partOf } = event('orders')
    expect(partOf).toEqual(oneOf('security-meeting'))
    expect((participants as readonly Named[]).map(roleLine).sort()).toEqual([
      'ADDRESSEE actor:iraqi-security-forces STATED',
      'AGAINST actor:islamic-state STATED',
      'ISSUER actor:mustafa-al-kadhimi STATED',
    ])
  })

  it('says by the office of the prime minister what was ordered, beside the report itself', async () => {
    const query = `query ($events: [ID!]) { claims(where: { kinds: [CONTENT], events: $events }) {
      nodes { modality stance value speaker { actor { id } } madeAt { id } }
    } }`
    const { claims } = await the.data<{ readonly claims: { readonly nodes: readonly unknown[] } }>(
      query,
      { events: [eventId('orders')] },
    )
    const said = (by: string, at: string, value: string) => ({
      modality: 'ORDERED',
      stance: null,
      value: expect.stringContaining(value),
      speaker: { actor: { id: `actor:${by}` } },
      madeAt: { id: eventId(at) },
    })
    const contents = ['intelligence and security work', 'Pre-emptive operations', 'dry up']
    expect(claims.nodes).toHaveLength(6)
    for (const content of contents) {
      const office = said('office-of-the-prime-minister-of-iraq', 'office-statement', content)
      expect(claims.nodes).toContainEqual(office)
      expect(claims.nodes).toContainEqual(said('mustafa-al-kadhimi', 'orders', content))
    }
  })
})

describe('weapons', () => {
  it('that were found are not used, and nobody is said to own them', () => {
    const { weapons, participants, perpetrators } = event('weapons-find') as unknown as {
      readonly weapons: readonly {
        readonly weapon: { readonly id: string }
        readonly use: string
      }[]
      readonly participants: readonly Named[]
      readonly perpetrators: readonly unknown[]
    }
    expect(weapons.map(({ weapon, use }) => `${use} ${weapon.id}`).sort()).toEqual([
      'FOUND weapon:ied',
      'FOUND weapon:launcher',
      'FOUND weapon:munitions',
      'FOUND weapon:rocket',
    ])
    expect(participants.map(roleLine).sort()).toEqual([
      'EXECUTOR actor:jazeera-operations-command STATED',
      'EXECUTOR actor:joint-operations-forward-headquarters-kirkuk STATED',
    ])
    expect(perpetrators).toEqual([])
  })

  it('C-RAM was deployed by the Americans for their forces, before it intercepted the rocket', () => {
    expect(event('c-ram-deployment')).toMatchObject({
      type: 'DEPLOYMENT',
      participants: expect.arrayContaining([
        expect.objectContaining({ role: 'DEPLOYER', entity: { id: 'actor:united-states' } }),
        expect.objectContaining({ role: 'BENEFICIARY', entity: { id: 'actor:us-forces' } }),
      ]),
      weapons: [{ weapon: { id: 'weapon:c-ram' }, use: 'DEPLOYED' }],
      after: oneOf('airport-interception'),
    })
  })
})

describe('what the article does not say', () => {
  it('stays unknown: no toll is 0 where none is given', () => {
    const given = [...told].filter(([, { killed }]) => killed !== null).map(([key]) => key)
    expect(given.sort()).toEqual([
      'announced-series',
      'campaign-since-january',
      'rockets-since-autumn-2019',
    ])
    expect(told.size).toBe(26)
    expect(JSON.stringify([...told])).not.toMatch(/"(?:low|best|high)":0/)
  })

  it('keeps the words where there is no number: dozens of attacks, dead and wounded', () => {
    expect(event('rockets-since-autumn-2019')).toMatchObject({
      count: { ...numbers(null, null, null), text: 'dozens', ar: 'عشرات' },
      killed: { ...numbers(1, null, null), text: 'dead', ar: 'قتلى' },
      injured: { ...numbers(1, null, null), text: 'wounded', ar: 'جرحى' },
    })
  })

  it('makes nobody the perpetrator of all attacks for claiming some', () => {
    expect(event('attacks-on-americans')).toMatchObject({
      attributionStatus: 'NONE',
      perpetrators: [],
      attribution: { cells: [{ stance: 'CLAIMED', scope: 'PART' }] },
    })
  })
})

interface Named {
  readonly role?: string
  readonly entity: { readonly id: string } | null
  readonly description: string | null
  readonly basis: string
}

function lineOf({ entity, description, basis }: Named): string {
  return `${entity?.id ?? String(description)} ${basis}`
}

function roleLine(named: Named): string {
  return `${String(named.role)} ${lineOf(named)}`
}
