import { setTimeout as delay } from 'node:timers/promises'
import type { Connection } from './connection.ts'
import { isPassing, isShed, translateDatabaseError, withoutConnection } from './database-error.ts'
import type { Graph, Limits } from './graph.ts'
import { KeptAnswers } from './kept-answers.ts'
import type { Ask, Found } from './kept-answers.ts'
import type { Observed } from './observing.ts'
import type { CypherQuery } from './query.ts'
import { stateOf } from './sessions.ts'
import type { Sessions } from './sessions.ts'
import { fromDriverRecord, toDriverParameters } from './values.ts'
import { within } from './within.ts'

const defaultDeadline = 10_000
/** The database ends a query by itself; this process waits a little longer before it gives up on it. */
const grace = 250
/** So long a read waits for a connection to be made where there is room for one: that is no load to be shed. */
const roomPatience = 5_000

/** What reads go over. */
interface Reading {
  readonly sessions: Sessions
  readonly observed: Observed
  readonly connection: Connection
}

/** Milliseconds that a read may take where it says nothing itself. */
export function deadlineOf({ deadline }: Limits, connection: Connection): number {
  return deadline ?? connection.deadline ?? defaultDeadline
}

/** Reads within a deadline; what failed by something that passes is asked once more. */
export function readsOver(reading: Reading): Graph['read'] {
  const { sessions, connection } = reading
  const { kept = 0 } = connection
  const answers = kept === 0 ? undefined : new KeptAnswers(kept)
  return async (query, limits = {}) => {
    const ask = askOver(reading, deadlineOf(limits, connection))
    if (answers === undefined || limits.kept !== true) return (await ask(query)).rows
    return answers.read(query, await sessions.state(), ask)
  }
}

/** Asks within so many milliseconds, whatever is asked. */
function askOver({ sessions, observed }: Reading, deadline: number): Ask {
  const begun = performance.now()
  const left = (): number => Math.max(1, Math.round(deadline - (performance.now() - begun)))
  return async (query) => {
    const run = () => observed(query, () => runPatiently(sessions, query, left))
    try {
      return await run()
    } catch (error) {
      if (!isPassing(error)) throw translateDatabaseError(error)
    }
    try {
      return await run()
    } catch (error) {
      throw translateDatabaseError(error)
    }
  }
}

/** Runs a query; where no connection was had in time though there is room for one, it is still being made. */
async function runPatiently<Row>(
  sessions: Sessions,
  query: CypherQuery<Row>,
  left: () => number,
): Promise<Found<Row>> {
  const begun = performance.now()
  let pause = sessions.patience
  for (;;) {
    try {
      return await runOnce(sessions, query, left())
    } catch (error) {
      // Its own session is among them until it is closed.
      if (!(error instanceof Error) || !isShed(error) || !sessions.hasRoom()) throw error
      const isLate = left() <= 1 || performance.now() - begun > roomPatience
      if (isLate) throw withoutConnection(error)
      // Each try begins a connection of its own.
      await delay(pause)
      pause *= 2
    }
  }
}

async function runOnce<Row>(
  sessions: Sessions,
  query: CypherQuery<Row>,
  deadline: number,
): Promise<Found<Row>> {
  const session = sessions.open('READ')
  const running = withoutStack(() =>
    session.run(query.text, toDriverParameters(query.parameters), { timeout: deadline }),
  )
  try {
    const result = await within(deadline + grace, running)
    const rows = result.records.map((record) => query.row(fromDriverRecord(record)))
    return { rows, state: stateOf(session.lastBookmarks()) }
  } finally {
    // Not awaited: a silent server would hold the answer back.
    sessions.close(session).catch(() => undefined)
  }
}

/**
 * The driver writes down the stack of whoever asks, for its errors, which are translated here anyway. For a short
 * statement that takes longer than to send it.
 */
function withoutStack<Result>(work: () => Result): Result {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}
