import { claimLabel } from '../../facts/claim-label.ts'
import type { ClaimRecord } from '../../facts/claim-record.ts'
import { claimRow } from '../../facts/claim-row.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { CypherParameters, CypherValue } from '../../graph/query.ts'
import { groupBy } from '../group-by.ts'
import type { FactRows } from './cells-of-rows.ts'
import type { eventEdges, eventTolls } from './event-facts-rows.ts'
import { saveEvents } from './facts.queries.ts'
import * as queries from './fresh-events.queries.ts'
import type { RunOf } from './run-of.ts'

/** A new event as it is to be stored. */
export interface FreshEvent extends FactRows {
  readonly id: string
  readonly claims: readonly ClaimRecord[]
  readonly edges: ReturnType<typeof eventEdges>
  readonly tolls: ReturnType<typeof eventTolls>
  readonly used: ReadonlySet<string>
  /** Whether there is anything to be seen of it. */
  readonly isShown: boolean
}

/** Writes new events with their claims, edges and tolls. */
export async function storeFreshEvents(
  transaction: Transaction,
  projected: readonly FreshEvent[],
  run: RunOf,
): Promise<void> {
  await transaction.run(queries.addFreshClaims(run.id, run.now, projected.flatMap(claimRows)))
  const edges = projected.map(({ id, edges: own }) => ({
    from: id,
    edges: own.map(({ type, to, properties }) => ({ type, to, properties: given(properties) })),
  }))
  await transaction.run(queries.addFreshEdges(edges))
  const tolls = projected.flatMap(({ tolls: own }) =>
    own.map(({ eventId, properties }) => ({ eventId, properties: given({ ...properties }) })),
  )
  if (tolls.length > 0) await transaction.run(queries.addFreshTolls(tolls))
  const rows = projected.map(({ id, properties: { point, ...properties } }) => {
    // The projection yields scalars; a point is a map of two numbers.
    return { id, properties: given(properties), point: point ?? null } as CypherValue
  })
  await transaction.run(saveEvents(run.now, rows))
}

/** The claims about an event, by the passage in which they stand: that is found once then. */
function claimRows({ id: eventId, claims, used }: FreshEvent): readonly CypherValue[] {
  const ofPassage = groupBy(claims, ({ passages: [span] }) => span?.passageId ?? '')
  return [...ofPassage].map(([passageId, own]) => ({
    ...{ eventId, passageId, documentId: own[0]?.documentId ?? '' },
    claims: own.map((claim) => ({
      label: claimLabel(claim.kind),
      start: claim.passages[0]?.start ?? null,
      end: claim.passages[0]?.end ?? null,
      properties: given({ ...claimRow(claim), used: used.has(claim.id) }),
    })),
  }))
}

/** What is null is no property: it need not be sent. */
function given(properties: Readonly<Record<string, unknown>>): CypherParameters {
  const sent: Record<string, CypherValue> = {}
  for (const name in properties) {
    const value = properties[name]
    // Scalars and lists of them, by whoever made them.
    if (value !== null && value !== undefined) sent[name] = value as CypherValue
  }
  return sent
}
