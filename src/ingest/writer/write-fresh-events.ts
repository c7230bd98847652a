import { setImmediate as rest } from 'node:timers/promises'
import type { Cell } from '../../facts/cell.ts'
import type { ClaimDraft, ClaimRecord } from '../../facts/claim-record.ts'
import type { EventFacts } from '../../facts/event-facts.ts'
import { projectEvent } from '../../facts/project-event.ts'
import type { EventInput } from '../../facts/project-event.ts'
import { sumOfCells } from '../../facts/sum-cells.ts'
import type { Transaction } from '../../graph/graph.ts'
import { overlapped } from '../../lib/overlapped.ts'
import type { Batch } from '../batch.ts'
import { groupBy } from '../group-by.ts'
import { cellsOfRows } from './cells-of-rows.ts'
import { eventEdges, eventProperties, eventTolls } from './event-facts-rows.ts'
import { derivedFresh } from './derive-fresh.ts'
import { loadGazetteer } from './load-event-inputs.ts'
import type { Noting } from './noting.ts'
import { readIn } from './read-in.ts'
import type { RunOf } from './run-of.ts'
import { storeFreshEvents } from './store-fresh-events.ts'
import type { FreshEvent } from './store-fresh-events.ts'

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
  const project = ({ id, titleEn, titleAr, basis }: Batch['events'][number]): FreshEvent => {
    const event = { id, titleEn, titleAr, basis, dossier }
    const own = ofEvent.get(id) ?? []
    const input = { event, claims: own, ...gazetteer, passageTexts: words }
    return rowsOf(event, own, projectEvent(input))
  }
  const events = batch.events.filter(({ id }) => claims.has(id))
  let cells: readonly Cell[] = []
  await noting.run.begin()
  await overlapped(
    chunksOf(events, chunk),
    (some) => eachWithRests(some, project),
    async (projected) => {
      cells = sumOfCells(cells, projected.flatMap(cellsOfRows))
      note(projected, noting)
      await storeFreshEvents(transaction, projected, noting.run)
    },
  )
  return cells
}

/** So many events are written by one statement, while the facts of the next are worked out. */
const chunk = 125

/** Works each out; in between, the process sees to what is on its way to the database. */
async function eachWithRests<Of, Made>(of: readonly Of[], make: (one: Of) => Made) {
  const made: Made[] = []
  for (const one of of) {
    made.push(make(one))
    await rest()
  }
  return made
}

function* chunksOf<Of>(of: readonly Of[], size: number): Generator<readonly Of[]> {
  for (let start = 0; start < of.length; start += size) yield of.slice(start, start + size)
}

function rowsOf(
  event: EventInput['event'],
  claims: readonly ClaimRecord[],
  facts: EventFacts,
): FreshEvent {
  return {
    ...{ id: event.id, claims, used: new Set(facts.used), isShown: facts.properties !== null },
    properties: eventProperties(event, facts),
    edges: eventEdges(facts),
    tolls: eventTolls(facts),
  }
}

function note(projected: readonly FreshEvent[], { tally, journal }: Noting): void {
  const claims = projected.flatMap((one) => one.claims.map(({ id }) => id))
  journal.added('CLAIM', claims)
  tally.add('Claim', { added: claims.length })
  const edges = projected.flatMap((one) => one.edges)
  for (const [type, same] of groupBy(edges, (edge) => edge.type)) {
    tally.add(type, { added: same.length })
  }
  tally.add('Toll', { added: projected.flatMap(({ tolls }) => tolls).length })
  tally.add('Event', { added: projected.length })
  const shown = projected.filter(({ isShown }) => isShown)
  tally.note('EVENT', 'ADDED', idsOf(shown))
}

function idsOf(of: readonly { readonly id: string }[]): readonly string[] {
  return of.map(({ id }) => id)
}
