import { ClientError } from '../../errors.ts'
import { projectEvent } from '../../facts/project-event.ts'
import type { Cell } from '../../facts/cell.ts'
import type { EventFacts } from '../../facts/event-facts.ts'
import { differenceOfCells, sumOfCells } from '../../facts/sum-cells.ts'
import type { ChangeKind } from '../../facts/vocabulary.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { CypherValue } from '../../graph/query.ts'
import { groupBy } from '../group-by.ts'
import type { Tally } from '../report.ts'
import { cellsOfRows } from './cells-of-rows.ts'
import { differencesOf, sameProperties } from './differences.ts'
import { eventEdges, eventProperties, eventTolls } from './event-facts-rows.ts'
import { edgesFrom } from './edges.queries.ts'
import type { StoredEdge } from './edges.queries.ts'
import * as queries from './facts.queries.ts'
import type { StoredToll } from './facts.queries.ts'
import type { LoadedEvent } from './load-event-inputs.ts'
import { loadEventInputs } from './load-event-inputs.ts'
import { readIn } from './read-in.ts'
import { compareEdges } from './write-edges.ts'
import { writeDerivedLinks } from './write-derived-links.ts'
import { writeUsed } from './write-relations.ts'

const chunk = 500

/** How events are written. */
export interface EventWriting {
  /**
   * Those that count as changed whatever their facts: an editor changed their title, or a claim about them is new,
   * closed or read in another way.
   */
  readonly restated: ReadonlySet<string>
  /** The instant of the write, ISO 8601. */
  readonly now: string
  readonly tally: Tally
}

/** Projects events again and writes what differs; gives what their cells have to be changed by. */
export async function writeEvents(
  transaction: Transaction,
  ids: readonly string[],
  writing: EventWriting,
): Promise<readonly Cell[]> {
  let cells: readonly Cell[] = []
  for (let start = 0; start < ids.length; start += chunk) {
    const changes = await writeChunk(transaction, ids.slice(start, start + chunk), writing)
    cells = sumOfCells(cells, changes)
  }
  await refuseCycles(transaction, ids)
  return cells
}

async function refuseCycles(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const cycles = ids.length === 0 ? [] : (await transaction.run(queries.eventCycles(ids))).rows
  if (cycles.length === 0) return
  throw new ClientError(
    'INVALID_DOSSIER',
    `PART or ORDER_IN_TIME leads back to where it began, over: ${cycles.join(', ')}. Nothing was changed. Remove the claim that closes the circle; other dossiers hold the rest of it.`,
    { ids: cycles },
  )
}

async function writeChunk(
  transaction: Transaction,
  ids: readonly string[],
  { restated, now, tally }: EventWriting,
): Promise<readonly Cell[]> {
  const loaded = await loadEventInputs(readIn(transaction), ids)
  const projected = loaded.map((event) => ({ event, facts: projectEvent(event.input) }))
  const facts = projected.map((one) => one.facts)
  await writeUsed(
    transaction,
    loaded.flatMap(({ claims }) => claims),
    facts.flatMap(({ used }) => used),
  )
  await writeDerivedLinks(
    transaction,
    projected.map(({ event: { input }, facts: { id, properties } }) => ({
      ...{ id, claims: input.claims, isSingle: properties?.extent === 'SINGLE' },
    })),
  )
  const storedEdges = (await transaction.run(edgesFrom(ids))).rows
  const edges = compareEdges(transaction, storedEdges, facts.flatMap(eventEdges), tally)
  await edges.write()
  const storedTolls = (await transaction.run(queries.eventTolls(ids))).rows
  const withNewTolls = await writeTolls(transaction, storedTolls, facts, tally)

  const isNew = ({ event }: Projected): boolean => event.stored.properties.updatedAt === undefined
  const isChanged = (one: Projected): boolean => {
    const { id } = one.facts
    return restated.has(id) || edges.starts.has(id) || withNewTolls.has(id) || differs(one)
  }
  const different = projected.filter(isChanged)
  if (different.length > 0) {
    await transaction.run(queries.saveEvents(now, different.map(eventRow)))
  }
  const added = different.filter(isNew).length
  tally.add('Event', {
    added,
    changed: different.length - added,
    unchanged: projected.length - different.length,
  })
  for (const [kind, same] of groupBy(different, changeOf)) {
    const ids = same.map(({ facts: { id } }) => id)
    if (kind !== undefined) tally.note('EVENT', kind, ids)
  }
  return cellChanges(different, storedEdges, storedTolls)
}

interface Projected {
  readonly event: LoadedEvent
  readonly facts: EventFacts
}

/** What became of an event in the eyes of readers, who see those with facts alone. */
function changeOf({ event, facts }: Projected): ChangeKind | undefined {
  const was = event.stored.properties.type !== undefined
  const is = facts.properties !== null
  if (was) return is ? 'CHANGED' : 'REMOVED'
  return is ? 'ADDED' : undefined
}

function differs({ event, facts }: Projected): boolean {
  const stored = { ...event.stored.properties, updatedAt: null }
  return !sameProperties(stored, eventProperties(event.input.event, facts))
}

function eventRow({ event, facts }: Projected): CypherValue {
  const { point, ...properties } = eventProperties(event.input.event, facts)
  // The projection yields scalars; a point is a map of two numbers.
  return { id: facts.id, properties, point: point ?? null } as CypherValue
}

/** What cells have to be changed by, where these events change. */
function cellChanges(
  different: readonly Projected[],
  storedEdges: readonly StoredEdge[],
  storedTolls: readonly StoredToll[],
): readonly Cell[] {
  const edges = groupBy(storedEdges, ({ from }) => from)
  const tolls = groupBy(storedTolls, ({ eventId }) => eventId)
  const now = different.flatMap(({ event, facts }) =>
    cellsOfRows({
      properties: eventProperties(event.input.event, facts),
      edges: eventEdges(facts),
      tolls: eventTolls(facts),
    }),
  )
  const before = different.flatMap(({ event: { stored } }) =>
    cellsOfRows({
      properties: stored.properties,
      edges: edges.get(stored.id) ?? [],
      tolls: tolls.get(stored.id) ?? [],
    }),
  )
  return differenceOfCells(now, before)
}

async function writeTolls(
  transaction: Transaction,
  stored: readonly StoredToll[],
  facts: readonly EventFacts[],
  tally: Tally,
): Promise<ReadonlySet<string>> {
  const { added, changed, unchanged, removed } = differencesOf(
    new Map(stored.map(({ id, properties }) => [id, properties])),
    facts.flatMap(eventTolls),
  )
  const rows = [...added, ...changed]
  if (removed.length > 0) await transaction.run(queries.deleteTolls(removed))
  if (rows.length > 0) {
    await transaction.run(
      queries.saveTolls(rows.map((row) => ({ ...row, properties: { ...row.properties } }))),
    )
  }
  tally.add('Toll', {
    added: added.length,
    changed: changed.length,
    closed: removed.length,
    unchanged: unchanged.length,
  })
  const gone = stored.filter(({ id }) => removed.includes(id))
  return new Set([...rows, ...gone].map(({ eventId }) => eventId))
}
