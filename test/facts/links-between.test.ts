import { describe, expect, test } from 'vitest'
import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import { linksBetween } from '../../src/facts/links-between.ts'
import { claim, four, one, three } from './given-claims.ts'

const linked = (claims: readonly ClaimRecord[], isSingle = true) =>
  linksBetween(claims, isSingle).map(({ from, to, type, method }) => [from, type, to, method])

const early = { ...three, speakerKey: 'outlet:source:three' }
const late = { ...one, speakerKey: 'outlet:source:one' }
const killed = (id: string, parts: Partial<ClaimRecord>) =>
  claim({ id, kind: 'HARM', harm: 'KILLED', group: 'ALL', ...parts })
const blame = (id: string, objectId: string, parts: Partial<ClaimRecord>) =>
  claim({ id, kind: 'PERPETRATOR', objectId, ...parts })

describe('Two claims of different voices about one event', () => {
  test.each<[string, Partial<ClaimRecord>, Partial<ClaimRecord>, string | null]>([
    ['contradict with numbers that are apart', { best: 12 }, { best: 15 }, 'CONTRADICTS'],
    ['corroborate with bounds that meet', { low: 10 }, { low: 8, high: 12 }, 'CORROBORATES'],
    ['contradict where one bounds what the other exceeds', { low: 10 }, { high: 9 }, 'CONTRADICTS'],
    [
      'corroborate where one says about',
      { best: 20, approximate: true },
      { best: 12 },
      'CORROBORATES',
    ],
    [
      'contradict far from what one says about',
      { best: 20, approximate: true },
      { best: 9 },
      'CONTRADICTS',
    ],
    ['are not compared where one gives no number', { best: 12 }, {}, null],
    ['are not compared about other victims', { best: 12, group: 'CIVILIANS' }, { best: 15 }, null],
    [
      'are not compared where one threatens',
      { best: 12, modality: 'THREATENED' },
      { best: 15 },
      null,
    ],
    [
      'are not compared where one is about some',
      { best: 12, live: false, scope: 'SOME' },
      { best: 15 },
      null,
    ],
  ])('%s', (_name, first, second, type) => {
    const found = linksBetween(
      [killed('b', { ...late, ...second }), killed('a', { ...early, ...first })],
      true,
    )

    expect(found.map((link) => [link.from, link.type, link.to])).toEqual(
      type === null ? [] : [['b', type, 'a']],
    )
  })

  test('contradict by rival perpetrators of a single event, and not of a set', () => {
    const claims = [blame('a', 'actor:x', early), blame('b', 'actor:y', late)]

    expect(linked(claims)).toEqual([['b', 'CONTRADICTS', 'a', 'PARTIES']])
    expect(linked(claims, false)).toEqual([])
  })

  test('do not contradict where a voice names both perpetrators', () => {
    const claims = [
      blame('a', 'actor:x', early),
      blame('b', 'actor:y', late),
      blame('c', 'actor:x', late),
    ]

    expect(linked(claims)).toEqual([['c', 'CORROBORATES', 'a', 'SAME_VALUE']])
  })

  test('contradict where one denies what the other affirms, in one document too', () => {
    const denial = blame('b', 'actor:x', { ...early, speakerKey: 'actor:x', polarity: 'DENIES' })

    expect(linked([blame('a', 'actor:x', early), denial])).toEqual([
      ['b', 'CONTRADICTS', 'a', 'POLARITY'],
    ])
  })

  test('contradict with days that are apart, of a single event', () => {
    const day = (date: string) => ({ kind: 'WHEN', earliest: date, latest: date }) as const
    const claims = [
      claim({ id: 'a', ...early, ...day('2021-07-01') }),
      claim({ id: 'b', ...late, ...day('2021-07-02') }),
    ]

    expect(linked(claims)).toEqual([['b', 'CONTRADICTS', 'a', 'DATES']])
    expect(linked(claims, false)).toEqual([])
  })
})

describe('Two claims of one origin', () => {
  const copy = { ...late, origin: early.origin, documentId: 'document:copy' }

  test('are a repetition where both say the same, and nothing where they merely overlap', () => {
    expect(linked([killed('a', { ...early, best: 3 }), killed('b', { ...copy, best: 3 })])).toEqual(
      [['b', 'REPEATS', 'a', 'NUMBERS']],
    )
    expect(linked([killed('a', { ...early, low: 3 }), killed('b', { ...copy, best: 3 })])).toEqual(
      [],
    )
  })

  test('say what their editor says instead, where he says what repeats what', () => {
    const told = killed('b', { ...copy, best: 3, repeats: 'dossier.key' })

    expect(linked([killed('a', { ...early, best: 3 }), told])).toEqual([])
  })

  test('are a correction where an outlet says something else later', () => {
    const later = { ...early, documentId: 'document:later', published: '2021-07-05' }
    const claims = [killed('a', { ...early, best: 12 }), killed('b', { ...later, best: 15 })]

    expect(linked(claims)).toEqual([['b', 'RETRACTS', 'a', 'NUMBERS']])
    expect(linked(claims.map((one) => ({ ...one, published: null })))).toEqual([])
  })
})

test('The links do not depend on the order of the claims, and of many claims each has ten at most', () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    killed(`c${String(at).padStart(2, '0')}`, {
      ...{ ...four, documentId: `document:${String(at)}`, origin: `document:${String(at)}` },
      ...{ speakerKey: `outlet:document:${String(at)}`, best: at % 2 },
    }),
  )
  const found = linksBetween(many, true)

  expect(linksBetween(many.toReversed(), true)).toEqual(found)
  expect(found.filter(({ from }) => from === 'c39')).toHaveLength(20)
  expect(found.length).toBeLessThanOrEqual(40 * 20)
})
