import { describe, expect, test } from 'vitest'
import { one, three, two } from './given-claims.ts'
import { attack, factsOf, propertiesOf, series } from './given-event.ts'
import type { Said } from './given-event.ts'

describe('Who did it', () => {
  const by = (party: string, rest: Said = {}): Said => {
    const isDescribed = party.includes('#')
    return {
      ...{ kind: 'PERPETRATOR', objectId: isDescribed ? null : party, objectKey: party },
      ...rest,
    }
  }
  const status = (said: readonly Said[], type = attack) =>
    propertiesOf([type, ...said]).attributionStatus
  const denied: Said = { polarity: 'DENIES', speakerKey: 'actor:z' }

  test('is NONE where no party is named', () => {
    expect(status([{ kind: 'UNCLAIMED' }])).toBe('NONE')
  })

  test.each([
    ['CLAIMED', { speakerKey: 'actor:a' }],
    ['ACCUSED', { speakerKey: 'actor:z' }],
    ['REPORTED', {}],
    ['SUSPECTED', { modality: 'SUSPECTED' }],
    ['DENIED_ONLY', denied],
    ['NONE', { scope: 'SOME' }],
    ['NONE', { modality: 'THREATENED' }],
    ['NONE', { modality: 'ORDERED' }],
  ] as const)('is %s by one claim with %j', (expected, said) => {
    expect(status([by('actor:a', said)])).toBe(expected)
  })

  test('is the strongest that is said of one party', () => {
    const said = [
      by('actor:a', { modality: 'SUSPECTED' }),
      by('actor:a', { speakerKey: 'actor:z' }),
      by('actor:a'),
    ]
    expect(status(said)).toBe('ACCUSED')
  })

  test('is DISPUTED where a party is both affirmed and denied', () => {
    expect(status([by('actor:a'), by('actor:a', denied)])).toBe('DISPUTED')
    expect(status([by('actor:a'), by('actor:a', denied)], series)).toBe('DISPUTED')
  })

  test('is not disputed by the denial of a party that nobody affirms', () => {
    expect(status([by('actor:a'), by('actor:b', denied)])).toBe('REPORTED')
  })

  test('is DISPUTED where two voices name rivals of a single event', () => {
    const rivals = [
      by('actor:a', { speakerKey: 'actor:a' }),
      by('actor:b', { speakerKey: 'actor:z' }),
    ]
    expect(status(rivals)).toBe('DISPUTED')
  })

  test('is not disputed in a set, where each may hold for some of it', () => {
    const several = [
      by('actor:a', { speakerKey: 'actor:a' }),
      by('actor:b', { speakerKey: 'actor:z' }),
    ]
    expect(status(several, series)).toBe('CLAIMED')
  })

  test('is not disputed where one voice names several together', () => {
    expect(status([by('actor:a'), by('actor:b')])).toBe('REPORTED')
  })

  test('counts parties that are only described, which get no edge', () => {
    const described = by('document:one#militias', { speakerKey: 'actor:z' })
    expect(status([described])).toBe('ACCUSED')
    expect(status([described, by('actor:a')])).toBe('DISPUTED')
    expect(factsOf([attack, described]).edges.PERPETRATED_BY).toEqual([])
  })

  test('is an edge for each party that somebody affirms, with every stance', () => {
    const facts = factsOf([
      attack,
      by('actor:b', { ...three, modality: 'SUSPECTED' }),
      by('actor:a', { ...one, speakerKey: 'actor:z' }),
      by('actor:a', { ...two, speakerKey: 'actor:y' }),
      by('actor:a', { ...three, ...denied }),
      by('actor:c', denied),
    ])
    expect(facts.edges.PERPETRATED_BY).toEqual([
      {
        to: 'actor:a',
        properties: {
          ...{ eventId: 'event:d.e', entityId: 'actor:a', stances: ['ACCUSED', 'DENIED'] },
          ...{ claims: 2, speakers: 2, sources: 2, independent: 1, disputed: true },
          ...{ first: '2021-07-09', last: '2021-07-09', basis: 'STATED' },
          ...{
            from: '0001-01-01',
            until: '9999-12-31',
            middle: null,
            longFrom: null,
            openFrom: '0001-01-01',
          },
        },
      },
      expect.objectContaining({ to: 'actor:b' }),
    ])
  })

  test('is nobody where the event is of a sort that nobody perpetrates', () => {
    const statement: Said = { kind: 'TYPE', eventType: 'STATEMENT', extent: 'SINGLE' }
    expect(status([by('actor:a')], statement)).toBe('NONE')
    expect(factsOf([statement, by('actor:a')]).edges.PERPETRATED_BY).toEqual([])
  })
})
