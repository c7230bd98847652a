import { ClientError } from '../../errors.ts'
import { projectEvent } from '../../facts/project-event.ts'
import type { EventFacts } from '../../facts/event-facts.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { CypherValue } from '../../graph/query.ts'
import type { Tally } from '../report.ts'
import { differencesOf, sameProperties } from './differences.ts'
import { eventEdges, eventProperties, eventTolls } from './event-facts-rows.ts'
import * as queries from './facts.queries.ts'
import type { LoadedEvent } from './load-event-inputs.ts'
import { loadEventInputs } from './load-event-inputs.ts'
import { compareEdges } from './write-edges.ts'
import { writeUsed } from './write-relations.ts'

const chunk = 500

/** Projects events again and writes what differs; `retold` are those whose title an editor changed. */
export async function writeEvents(
  transaction: Transaction,
  ids: readonly string[],
  retold: ReadonlySet<string>,
  now: string,
  tally: Tally,
): Promise<void> {
  for (let start = 0; start < ids.length; start += chunk) {
    await writeChunk(transaction, ids.slice(start, start + chunk), retold, now, tally)
  }
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
  retold: ReadonlySet<string>,
  now: string,
  tally: Tally,
): Promise<void> {
  const loaded = await loadEventInputs(async (query) => (await transaction.run(query)).rows, ids)
  const projected = loaded.map((event) => ({ event, facts: projectEvent(event.input) }))
  const facts = projected.map((one) => one.facts)
  await writeUsed(
    transaction,
    loaded.flatMap(({ claims }) => claims),
    facts.flatMap(({ used }) => used),
  )
  const storedEdges = (await transaction.run(queries.eventEdges(ids))).rows
  const edges = compareEdges(transaction, storedEdges, facts.flatMap(eventEdges), tally)
  await edges.write()
  const withNewTolls = await writeTolls(transaction, ids, facts, tally)

  const isNew = ({ event }: Projected): boolean => event.stored.properties.updatedAt === undefined
  const isChanged = (one: Projected): boolean => {
    const { id } = one.facts
    return retold.has(id) || edges.starts.has(id) || withNewTolls.has(id) || differs(one)
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
}

interface Projected {
  readonly event: LoadedEvent
  readonly facts: EventFacts
}

function differs({ event, facts }: Projected): boolean {
  const stored = { ...event.stored.properties, updatedAt: null }
  return !sameProperties(stored, eventProperties(event, facts))
}

function eventRow({ event, facts }: Projected): CypherValue {
  const { point, ...properties } = eventProperties(event, facts)
  // The projection yields scalars; a point is a map of two numbers.
  return { id: facts.id, properties, point: point ?? null } as CypherValue
}

async function writeTolls(
  transaction: Transaction,
  ids: readonly string[],
  facts: readonly EventFacts[],
  tally: Tally,
): Promise<ReadonlySet<string>> {
  const stored = (await transaction.run(queries.eventTolls(ids))).rows
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
