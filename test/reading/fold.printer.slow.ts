import { testDatabase } from '../support/test-database.ts'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Row } from '../../src/facts/evaluate-expression.ts'
import { evaluateFold } from '../../src/facts/evaluate-fold.ts'
import type { AnyFold } from '../../src/facts/fold.ts'
import { attributionStatusFold } from '../../src/facts/folds/attribution-status.ts'
import { pruned } from '../../src/facts/prune-fold.ts'
import { connect } from '../../src/graph/neo4j.ts'
import type { Rows } from '../../src/reading/fold-rows.ts'
import { printFold } from '../../src/reading/fold.printer.ts'
import { Steps } from '../../src/reading/steps.ts'
import { EVERY_FOLD } from '../facts/every-fold.ts'

const graph = connect(testDatabase())
afterAll(() => graph.close())

describe('A fold printed as Cypher gives on the database what it gives in memory:', () => {
  test.each([...EVERY_FOLD])('%s', async (_, { fold, rows }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { minLength: 20, maxLength: 40 }), async (events) => {
        const inMemory = events.map((given) => inOrder(evaluateFold<Row>(fold, given)))
        expect(await onTheDatabase(fold, events)).toEqual(inMemory)
      }),
      { numRuns: 3 },
    )
  })
})

test('A fold is printed as lists, one of which follows from another', () => {
  expect(printed(attributionStatusFold)).toMatchInlineSnapshot(`
    "WITH *,
      [r IN [r IN [r IN claims | {speakerKey: r.speakerKey, objectKey: r.objectKey, stance: r.stance}] WHERE r.stance IS NOT NULL] | r {.*, affirmed: CASE WHEN NOT coalesce(r.stance = 'DENIED', false) THEN r.objectKey END, strength: CASE r.stance WHEN 'CLAIMED' THEN 0 WHEN 'ACCUSED' THEN 1 WHEN 'REPORTED' THEN 2 WHEN 'SUSPECTED' THEN 3 WHEN 'DENIED' THEN 4 END, denied: coalesce(r.stance = 'DENIED', false)}] AS rows
    WITH *,
      [r IN rows | head([g IN [[x IN rows WHERE coalesce(x.objectKey, '') = coalesce(r.objectKey, '')]] | r {.*, isAffirmed: any(x IN g WHERE NOT coalesce(x.denied, false)), isDenied: any(x IN g WHERE x.denied)}])] AS rows2
    RETURN [r IN [g IN [[r IN rows2 | head([g IN [[x IN rows2 WHERE coalesce(x.speakerKey, '') = coalesce(r.speakerKey, '')]] | r {.*, named: size(reduce(held = [], x IN g | CASE WHEN x.affirmed IN held THEN held ELSE held + coalesce(x.affirmed, []) END))}])]] WHERE size(g) > 0 | {isContested: any(x IN g WHERE (x.isAffirmed AND x.isDenied)), parties: size(reduce(held = [], x IN g | CASE WHEN x.affirmed IN held THEN held ELSE held + coalesce(x.affirmed, []) END)), namedTogether: reduce(m = null, v IN [x IN g | x.named] | CASE WHEN m IS NULL OR v > m THEN v ELSE m END), strongest: reduce(m = null, v IN [x IN g | x.strength] | CASE WHEN m IS NULL OR v < m THEN v ELSE m END)}] | {eventId: claims[0].eventId, status: CASE WHEN (r.isContested OR (claims[0].single = true AND r.namedTogether < r.parties)) THEN 'DISPUTED' ELSE ['CLAIMED', 'ACCUSED', 'REPORTED', 'SUSPECTED', 'DENIED_ONLY'][r.strongest] END}] AS found"
  `)
})

/** The rows of one event; what is said of the event and not of a claim is the same for all. */
const ROWS: Rows = {
  list: { text: 'claims', depth: 0 },
  isStored: true,
  entries: new Set(),
  column: (name) =>
    name === 'eventId' || name === 'single'
      ? { text: () => `claims[0].${name}`, fixed: 0 }
      : { text: (row) => `${row}.${name}` },
}

function printed(fold: AnyFold): string {
  const steps = new Steps(['claims'])
  const found = printFold(pruned(fold), ROWS, { steps, hint: 'rows' })
  return [...steps.clauses(), `RETURN ${found.text} AS found`].join('\n')
}

/** Rows stand in for claim nodes; their days become dates, as they are stored. */
async function onTheDatabase(fold: AnyFold, events: readonly (readonly Row[])[]) {
  const found = await graph.read({
    access: 'READ',
    text: `UNWIND $events AS rows
WITH [row IN rows | row {.*, earliest: date(row.earliest), latest: date(row.latest), published: date(row.published)}] AS claims
${printed(fold)}`,
    // Rows hold scalars and lists of them.
    parameters: { events: events },
    row: (record) => inOrder(record.found as readonly unknown[]),
  })
  return found
}

function inOrder(rows: readonly unknown[]): readonly unknown[] {
  return rows.toSorted((left, right) => (text(left) < text(right) ? -1 : 1))
}

/** Maps come from the database in an order of their own. */
function text(row: unknown): string {
  const entries = Object.entries(row as object).sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify(entries)
}
