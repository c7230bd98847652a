import type { Observation } from './graph.ts'
import type { CypherQuery } from './query.ts'

/** What a statement gives: the driver's records, or rows that were made of them. */
type Rows = { readonly records: readonly unknown[] } | { readonly rows: readonly unknown[] }

/** Runs a statement and tells watchers of it. */
export type Observed = <Result extends Rows>(
  query: CypherQuery<unknown>,
  run: () => Promise<Result>,
) => Promise<Result>

/** Tells these watchers of every statement, when it has ended. */
export function observing(watchers: ReadonlySet<(observation: Observation) => void>): Observed {
  return async (query, run) => {
    const begun = performance.now()
    const tell = (rows: number, failed: boolean): void => {
      const milliseconds = performance.now() - begun
      for (const watcher of watchers) {
        watcher({ access: query.access, text: query.text, milliseconds, rows, failed })
      }
    }
    try {
      const result = await run()
      tell('records' in result ? result.records.length : result.rows.length, false)
      return result
    } catch (error) {
      tell(0, true)
      throw error
    }
  }
}
