import { expect, test } from 'vitest'
import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import { projectRelation } from '../../src/facts/project-relation.ts'
import { claim } from './given-claims.ts'

const front = (parts: Partial<ClaimRecord> = {}) =>
  claim({
    ...{ kind: 'RELATION', eventId: null, relation: 'FRONT_FOR' },
    ...{ subjectId: 'actor:front', subjectKey: 'actor:front', objectId: 'actor:group' },
    ...parts,
  })

test('An affirmed relation of two identified ends is an edge that says who says so', () => {
  const said = [front({ speakerKey: 'document:one#experts' }), front({ polarity: 'DENIES' })]
  expect(projectRelation(said).edge).toEqual({
    ...{ from: 'actor:front', type: 'FRONT_FOR', to: 'actor:group' },
    properties: {
      ...{ stances: ['ACCUSED', 'DENIED'], disputed: true, basis: 'STATED' },
      ...{ claims: 1, speakers: 1, sources: 1, independent: 1 },
      ...{ first: '2021-07-09', last: '2021-07-09' },
      ...{ earliest: null, latest: null, precision: null, dateBasis: null },
      ...{ countLow: null, countBest: null, countHigh: null, countApproximate: null },
      ...{ countBasis: null, countTextEn: null, countTextAr: null },
    },
  })
})

test.each<[string, Partial<ClaimRecord>]>([
  ['an end that is only described', { subjectId: null, subjectKey: 'document:one#groups' }],
  ['a denial alone', { polarity: 'DENIES' }],
  ['some of a group', { scope: 'SOME' }],
  ['a rejected claim', { status: 'REJECTED' }],
])('There is no edge by %s', (_, said) => {
  expect(projectRelation([front(said)]).edge).toBeNull()
})

test('Whoever says nothing of the time leaves it to those who do', () => {
  const said = [front(), front({ earliest: '2021-01-20', latest: null, precision: 'OPEN' })]
  expect(projectRelation(said).edge?.properties).toMatchObject({
    ...{ earliest: '2021-01-20', latest: null, precision: 'OPEN', claims: 2 },
  })
})

test('How its time is known is what those say who give it', () => {
  const dated = { earliest: '2021-01-20', latest: '2021-01-20', precision: 'DAY' } as const
  const said = [front(), front({ ...dated, basis: 'INFERRED' })]
  expect(projectRelation(said).edge?.properties).toMatchObject({
    ...{ basis: 'STATED', dateBasis: 'INFERRED' },
  })
})

test('A count stands on the edge', () => {
  const said = front({ relation: 'DEPLOYED', best: 2500 })
  expect(projectRelation([said]).edge?.properties).toMatchObject({
    ...{ countLow: 2500, countBest: 2500, countHigh: 2500 },
  })
})

test('Used are the claims of described ends too', () => {
  const said = front({ subjectId: null, subjectKey: 'document:one#groups' })
  expect(projectRelation([said]).used).toEqual([said.id])
})
