import type { Cell } from '../../facts/cell.ts'
import { claimLabel } from '../../facts/claim-label.ts'
import type { ClaimDraft, ClaimRecord } from '../../facts/claim-record.ts'
import { claimRow } from '../../facts/claim-row.ts'
import type { EventFacts } from '../../facts/event-facts.ts'
import { projectEvent } from '../../facts/project-event.ts'
import type { EventInput } from '../../facts/project-event.ts'
import { sumOfCells } from '../../facts/sum-cells.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { CypherParameters, CypherValue } from '../../graph/query.ts'
import type { Batch } from '../batch.ts'
import { groupBy } from '../group-by.ts'
import { cellsOfRows } from './cells-of-rows.ts'
import { eventEdges, eventProperties, eventTolls } from './event-facts-rows.ts'
import { saveEvents } from './facts.queries.ts'
import { derivedFresh } from './derive-fresh.ts'
import * as queries from './fresh-events.queries.ts'
import { loadGazetteer } from './load-event-inputs.ts'
import type { Noting } from './noting.ts'
import { readIn } from './read-in.ts'
import type { RunOf } from './run-of.ts'

/** New events, and what is known of the passages in which they stand. */
export interface FreshEvents {
  readonly batch: Batch
  readonly claims: ReadonlyMap<string, readonly ClaimDraft[]>
  /** What passages say, normalised, by id. */
  readonly words: ReadonlyMap<string, string>
}

/**
 * Writes the claims about new events together with the facts that follow from them, without reading back what it
 * writes; gives what cells have to be changed by. Where places lie within others stands in the graph already.
 */
export async function writeFreshEvents(
  transaction: Transaction,
  { batch, claims, words }: FreshEvents,
  noting: Noting & { readonly run: RunOf },
): Promise<readonly Cell[]> {
  if (claims.size === 0) return []
  const records = await derivedFresh(transaction, batch, [...claims.values()].flat())
  const gazetteer = await loadGazetteer(readIn(transaction), records)
  const ofEvent = groupBy(records, ({ eventId }) => eventId)
  const { dossier } = batch
  const projected = batch.events
    .filter(({ id }) => claims.has(id))
    .map(({ id, titleEn, titleAr, basis }) => {
      const event = { id, titleEn, titleAr, basis, dossier }
      const own = ofEvent.get(id) ?? []
      const input = { event, claims: own, ...gazetteer, passageTexts: words }
      return { event, claims: own, facts: projectEvent(input) }
    })
  await store(transaction, projected, noting)
  note(projected, noting)
  return sumOfCells(
    [],
    projected.flatMap(({ event, facts }) =>
      cellsOfRows({
        properties: eventProperties(event, facts),
        edges: eventEdges(facts),
        tolls: eventTolls(facts),
      }),
    ),
  )
}

interface Projected {
  readonly event: EventInput['event']
  readonly claims: readonly ClaimRecord[]
  readonly facts: EventFacts
}

async function store(
  transaction: Transaction,
  projected: readonly Projected[],
  { run }: { readonly run: RunOf },
): Promise<void> {
  await run.begin()
  await transaction.run(queries.addFreshClaims(run.id, run.now, projected.map(claimRows)))
  const edges = projected.map(({ event, facts }) => ({
    from: event.id,
    edges: eventEdges(facts).map(({ type, to, properties }) => ({
      ...{ type, to, properties: given(properties) },
    })),
  }))
  await transaction.run(queries.addFreshEdges(edges))
  const tolls = projected.flatMap(({ facts }) =>
    eventTolls(facts).map(({ eventId, properties }) => ({
      eventId,
      properties: given({ ...properties }),
    })),
  )
  if (tolls.length > 0) await transaction.run(queries.addFreshTolls(tolls))
  const rows = projected.map(({ event, facts }) => {
    const { point, ...properties } = eventProperties(event, facts)
    // The projection yields scalars; a point is a map of two numbers.
    return { id: event.id, properties: given(properties), point: point ?? null } as CypherValue
  })
  await transaction.run(saveEvents(run.now, rows))
}

function claimRows({ event, claims, facts }: Projected): CypherValue {
  const used = new Set(facts.used)
  return {
    eventId: event.id,
    claims: claims.map((claim) => {
      const [span] = claim.passages
      return {
        label: claimLabel(claim.kind),
        passageId: span?.passageId ?? '',
        start: span?.start ?? null,
        end: span?.end ?? null,
        properties: given({ ...claimRow(claim), used: used.has(claim.id) }),
      }
    }),
  }
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

function note(projected: readonly Projected[], { tally, journal }: Noting): void {
  const claims = projected.flatMap((one) => one.claims.map(({ id }) => id))
  journal.added('CLAIM', claims)
  tally.add('Claim', { added: claims.length })
  const edges = projected.flatMap(({ facts }) => eventEdges(facts))
  for (const [type, same] of groupBy(edges, (edge) => edge.type)) {
    tally.add(type, { added: same.length })
  }
  tally.add('Toll', { added: projected.flatMap(({ facts }) => eventTolls(facts)).length })
  tally.add('Event', { added: projected.length })
  const shown = projected.filter(({ facts }) => facts.properties !== null)
  tally.note(
    'EVENT',
    'ADDED',
    shown.map(({ event }) => event.id),
  )
}
