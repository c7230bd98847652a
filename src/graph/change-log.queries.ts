import { isInLog } from './change-log.printer.ts'
import type { ChangeKind } from '../facts/vocabulary.ts'
import type { CypherQuery, CypherValue } from './query.ts'
import { noRow, readQuery, writeQuery } from './query.ts'

/*
 * The log of changes: (:Change {number, kind, thing, thingId, run, at}), numbered without gaps by the one :Writer. Its
 * `changes` is the last number given, its `told` the last one whose transaction is over; nobody reads beyond that.
 */

/**
 * Lets writers queue: one at a time holds the writer's node until its transaction ends. Setting a label that is there
 * locks the node and changes nothing. Says whether changes wait to be told.
 */
export function takeWriterLock(): CypherQuery<boolean> {
  return writeQuery({
    text: `MERGE (writer:Writer {id: 'writer'})
SET writer:Writer
RETURN coalesce(writer.changes, 0) > coalesce(writer.told, 0) AS behind`,
    parameters: {},
    row: ({ behind }) => behind === true,
  })
}

/** What a transaction appends to the log. */
export interface AppendedChanges {
  readonly run: string
  /** ISO 8601. */
  readonly now: string
  /** {kind, thing, id} */
  readonly rows: readonly CypherValue[]
}

/** Appends changes to the log; the transaction holds the writer's lock. */
export function appendChanges(changes: AppendedChanges): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (writer:Writer {id: 'writer'})
WITH writer, coalesce(writer.changes, 0) AS last
SET writer.changes = last + size($rows)
WITH last
UNWIND range(1, size($rows)) AS place
WITH last + place AS number, $rows[place - 1] AS row
CREATE (:Change {number: number, kind: row.kind, thing: row.thing, thingId: row.id, run: $run, at: datetime($now)})`,
    parameters: { ...changes },
    row: noRow,
  })
}

/** Lets readers see all changes: the transaction holds the writer's lock, so those that made them are over. */
export function tellAllChanges(): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (writer:Writer {id: 'writer'})
SET writer.told = writer.changes`,
    parameters: {},
    row: noRow,
  })
}

/** Which changes may be forgotten: those beyond `most`, and those beyond `least` from before an instant. */
export interface Forgotten {
  readonly least: number
  readonly most: number
  /** ISO 8601. */
  readonly before: string
  /** How many at once. */
  readonly batch: number
}

/** Forgets the oldest changes; gives the number of each. */
export function forgetChanges(forgotten: Forgotten): CypherQuery<number> {
  return writeQuery({
    text: `MATCH (writer:Writer {id: 'writer'})
MATCH (change:Change)
WHERE change.number <= writer.told - $least
WITH writer, change ORDER BY change.number LIMIT $batch
WHERE change.number <= writer.told - $most OR change.at < datetime($before)
WITH change, change.number AS number
DELETE change
RETURN number`,
    parameters: { ...forgotten },
    row: ({ number }) => Number(number),
  })
}

/** A place in the log: the number of a change and the run that made it; 0 is before the first. */
export interface Position {
  readonly number: number
  readonly run: string
}

/** A change of an event. */
export interface EventChangeRow extends Position {
  readonly kind: ChangeKind
  readonly id: string
}

/** The changes of events after a position. */
export interface ChangeSlice {
  /** Whether the position is in the log: nothing after it has been forgotten, and it is of this log. */
  readonly known: boolean
  /** The last change that is told. */
  readonly end: Position
  /** Whether changes wait to be told. */
  readonly behind: boolean
  /** Oldest first. */
  readonly changes: readonly EventChangeRow[]
}

const SINCE_IS_IN_LOG = isInLog({ number: '$number', run: '$run', told: 'told' })

/** The next changes of events after a position, at most so many. */
export function eventChangesAfter(after: Position, most: number): CypherQuery<ChangeSlice> {
  return readQuery({
    text: `CALL () {
  OPTIONAL MATCH (writer:Writer {id: 'writer'})
  RETURN coalesce(writer.told, 0) AS told, coalesce(writer.changes, 0) AS last
}
OPTIONAL MATCH (end:Change)
USING INDEX end:Change(number)
WHERE end.number = told
RETURN told, end.run AS run, last > told AS behind,
       ${SINCE_IS_IN_LOG} AS known,
       COLLECT {
         MATCH (change:Change)
         USING INDEX change:Change(thing, number)
         WHERE change.thing = 'EVENT' AND change.number > $number AND change.number <= told
         RETURN [change.number, change.run, change.kind, change.thingId] ORDER BY change.thing, change.number LIMIT $most
       } AS changes`,
    parameters: { ...after, most },
    row: ({ known, told, run, behind, changes }) => ({
      known: known === true,
      end: { number: Number(told), run: typeof run === 'string' ? run : '' },
      behind: behind === true,
      changes: rowsOf(changes),
    }),
  })
}

function rowsOf(changes: unknown): readonly EventChangeRow[] {
  // Made by the statement above.
  const rows = changes as readonly (readonly [number, string, ChangeKind, string])[]
  return rows.map(([number, run, kind, id]) => ({ number, run, kind, id }))
}
