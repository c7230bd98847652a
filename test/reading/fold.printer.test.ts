import { testDatabase } from '../support/test-database.ts'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { claimRow } from '../../src/facts/claim-row.ts'
import type { Row } from '../../src/facts/evaluate-expression.ts'
import { evaluateFold } from '../../src/facts/evaluate-fold.ts'
import { inSequence } from '../../src/facts/fold.ts'
import type { AnyFold } from '../../src/facts/fold.ts'
import { attributionStatusFold } from '../../src/facts/folds/attribution-status.ts'
import { datesBy } from '../../src/facts/folds/dates.ts'
import { estimateBy } from '../../src/facts/folds/estimate.ts'
import { partiesFold } from '../../src/facts/folds/parties.ts'
import { preferredFirst } from '../../src/facts/folds/preferred-first.ts'
import { supportBy } from '../../src/facts/folds/support.ts'
import { claimKind } from '../../src/facts/vocabulary.ts'
import type { ClaimKind } from '../../src/facts/vocabulary.ts'
import { connect } from '../../src/graph/neo4j.ts'
import { printFold } from '../../src/reading/fold.printer.ts'
import { arbitraryClaim } from '../facts/given-claims.ts'

const graph = connect(testDatabase())
afterAll(() => graph.close())

const eventKinds = claimKind.codes.filter((kind) => kind !== 'RELATION')
const victims = ['eventId', 'harm', 'group', 'foreign', 'country', 'objectKey'] as const
type Keys = Readonly<Record<string, string>>

const FOLDS: readonly (readonly [name: string, fold: AnyFold, kinds: readonly ClaimKind[]])[] = [
  ['preferred first', preferredFirst, claimKind.codes],
  ['support of events', supportBy<Keys>(['eventId']), eventKinds],
  ['perpetrators', supportBy<Keys>(['eventId', 'objectKey', 'objectId']), ['PERPETRATOR']],
  ['participants', supportBy<Keys>(['eventId', 'objectId', 'role']), ['PARTICIPANT']],
  ['parties', partiesFold, ['PERPETRATOR', 'TARGET', 'HARM']],
  ['attribution status', attributionStatusFold, ['PERPETRATOR']],
  [
    'attribution status of what is preferred',
    inSequence(preferredFirst, attributionStatusFold),
    ['PERPETRATOR'],
  ],
  ['dates', datesBy<Keys>(['eventId']), ['WHEN']],
  ['tolls by MEDIAN', estimateBy<Keys>(victims, 'MEDIAN'), ['HARM']],
  ['counts by LOWEST', estimateBy<Keys>(['eventId'], 'LOWEST'), ['COUNT']],
  ['counts by LATEST', estimateBy<Keys>(['eventId'], 'LATEST'), ['COUNT']],
  [
    'counts of what is preferred',
    inSequence(preferredFirst, estimateBy<Keys>(['eventId'], 'MEDIAN')),
    ['COUNT'],
  ],
]

describe('A fold printed as Cypher gives on the database what it gives in memory:', () => {
  test.each(FOLDS)('%s', async (_, fold, kinds) => {
    await fc.assert(
      fc.asyncProperty(rowsOf(kinds), async (rows) => {
        expect(await onTheDatabase(fold, rows)).toEqual(inOrder(evaluateFold<Row>(fold, rows)))
      }),
      { numRuns: 12 },
    )
  })
})

test('A fold reads the stored properties of a claim, and what is none from where it is told', () => {
  const text = printFold(attributionStatusFold, {
    claim: 'claim',
    columns: { single: "event.extent = 'SINGLE'" },
  })
  expect(text).toMatchInlineSnapshot(`
    "WITH claim.eventId AS eventId, claim.objectKey AS objectKey, claim.speakerKey AS speakerKey, claim.stance AS stance, event.extent = 'SINGLE' AS single
    WITH eventId, objectKey, speakerKey, stance, single, CASE stance WHEN 'CLAIMED' THEN 0 WHEN 'ACCUSED' THEN 1 WHEN 'REPORTED' THEN 2 WHEN 'SUSPECTED' THEN 3 WHEN 'DENIED' THEN 4 END AS strength
    WITH *
    WHERE NOT stance IS NULL
    WITH eventId, objectKey, speakerKey, stance, single, strength, coalesce(stance = 'DENIED', false) AS denied, CASE WHEN NOT coalesce(stance = 'DENIED', false) THEN objectKey ELSE null END AS affirmed
    WITH eventId, objectKey, count(CASE WHEN NOT coalesce(denied, false) THEN 1 END) > 0 AS isAffirmed, count(CASE WHEN denied THEN 1 END) > 0 AS isDenied, collect({speakerKey: speakerKey, stance: stance, single: single, strength: strength, denied: denied, affirmed: affirmed}) AS members
    UNWIND members AS member
    WITH eventId, objectKey, member.speakerKey AS speakerKey, member.stance AS stance, member.single AS single, member.strength AS strength, member.denied AS denied, member.affirmed AS affirmed, isAffirmed, isDenied
    WITH eventId, speakerKey, count(DISTINCT affirmed) AS named, collect({objectKey: objectKey, stance: stance, single: single, strength: strength, denied: denied, affirmed: affirmed, isAffirmed: isAffirmed, isDenied: isDenied}) AS members
    UNWIND members AS member
    WITH eventId, speakerKey, member.objectKey AS objectKey, member.stance AS stance, member.single AS single, member.strength AS strength, member.denied AS denied, member.affirmed AS affirmed, member.isAffirmed AS isAffirmed, member.isDenied AS isDenied, named
    WITH eventId, single, count(CASE WHEN (coalesce(isAffirmed, false) AND coalesce(isDenied, false)) THEN 1 END) > 0 AS isContested, count(DISTINCT affirmed) AS parties, max(named) AS namedTogether, min(strength) AS strongest
    WITH eventId, single, isContested, parties, namedTogether, strongest, CASE WHEN (coalesce(isContested, false) OR (coalesce(single = true, false) AND coalesce(namedTogether < parties, false))) THEN 'DISPUTED' ELSE ['CLAIMED', 'ACCUSED', 'REPORTED', 'SUSPECTED', 'DENIED_ONLY'][strongest] END AS status
    WITH eventId, status"
  `)
})

/** Claims about many events, single ones and series: a statement folds them all, each by itself. */
function rowsOf(kinds: readonly ClaimKind[]): fc.Arbitrary<readonly Row[]> {
  const ofOneEvent = fc.tuple(fc.array(arbitraryClaim(...kinds), { maxLength: 12 }), fc.boolean())
  return fc.array(ofOneEvent, { maxLength: 20 }).map((events) =>
    events.flatMap(([claims, single], event) =>
      claims.map((claim) => ({
        ...claimRow(claim),
        single,
        eventId: claim.kind === 'RELATION' ? null : `event:d.${String(event)}`,
      })),
    ),
  )
}

/** Rows stand in for claim nodes; their days become dates, as they are stored. */
async function onTheDatabase(fold: AnyFold, rows: readonly Row[]) {
  const found = await graph.read({
    access: 'READ',
    text: `UNWIND $rows AS row
WITH row {.*, earliest: date(row.earliest), latest: date(row.latest), published: date(row.published)} AS c
${printFold(fold, { claim: 'c' })}
RETURN ${fold.yields.join(', ')}`,
    parameters: { rows },
    row: (record) => record,
  })
  return inOrder(found)
}

function inOrder(rows: readonly unknown[]): readonly unknown[] {
  return rows.toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))
}
