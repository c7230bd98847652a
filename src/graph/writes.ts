import type { ManagedTransaction, ResultSummary } from 'neo4j-driver'
import { isShed, translateDatabaseError } from './database-error.ts'
import type { Changes, Graph, Outcome } from './graph.ts'
import type { Observed } from './observing.ts'
import type { CypherQuery } from './query.ts'
import type { Sessions } from './sessions.ts'
import { fromDriverRecord, toDriverParameters } from './values.ts'

const writeDeadline = 600_000
const writePatience = 30_000

/** What writes go over. */
interface Writing {
  readonly sessions: Sessions
  readonly observed: Observed
  /** Is told of every write that was done. */
  readonly written: () => void
}

/** Writes in one transaction each, tried again where the database says that it may be. */
export function writesOver({ sessions, observed, written }: Writing): Graph['write'] {
  return async (work) => {
    const session = sessions.open('WRITE')
    try {
      const result = await patiently(() =>
        session.executeWrite(
          (transaction) => work({ run: (query) => runIn(transaction, query, observed) }),
          { timeout: writeDeadline },
        ),
      )
      written()
      return result
    } catch (error) {
      throw translateDatabaseError(error)
    } finally {
      await sessions.close(session)
    }
  }
}

async function runIn<Row>(
  transaction: ManagedTransaction,
  query: CypherQuery<Row>,
  observed: Observed,
): Promise<Outcome<Row>> {
  const result = await observed(query, async () =>
    transaction.run(query.text, toDriverParameters(query.parameters)),
  )
  return {
    rows: result.records.map((record) => query.row(fromDriverRecord(record))),
    changes: changesOf(result.summary),
  }
}

/** Waits for a connection as long as a write may: a write is not shed, and it has not begun while there is none. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now()
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isShed(error) || performance.now() - begun > writePatience) throw error
    }
  }
}

function changesOf(summary: ResultSummary): Changes {
  const counters = summary.counters.updates()
  return {
    nodesCreated: counters.nodesCreated,
    nodesDeleted: counters.nodesDeleted,
    relationshipsCreated: counters.relationshipsCreated,
    relationshipsDeleted: counters.relationshipsDeleted,
    propertiesSet: counters.propertiesSet,
    labelsAdded: counters.labelsAdded,
    labelsRemoved: counters.labelsRemoved,
  }
}
