import { forgetChanges, takeWriterLock, tellAllChanges } from './change-log.queries.ts'
import type { Graph } from './graph.ts'

/** How much of the log is kept: at least so many changes and days, and never more than `most` changes. */
export const keptChanges = Object.freeze({ least: 100_000, days: 7, most: 1_000_000 })

/** Changes forgotten in one transaction. */
const batch = 1_000
const dayMilliseconds = 86_400_000

/**
 * Tells readers of the changes whose transactions are over, then forgets old ones. A transaction that commits becomes
 * visible piece by piece, so readers are told of its changes by another, which cannot begin before it is over.
 */
export async function tellChanges(
  graph: Graph,
  now: Date,
  kept: Readonly<Record<'least' | 'days' | 'most', number>> = keptChanges,
): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run(takeWriterLock())
    await transaction.run(tellAllChanges())
  })
  const { least, most, days } = kept
  const before = new Date(now.getTime() - days * dayMilliseconds).toISOString()
  const forget = async (): Promise<number> =>
    graph.write(async (transaction) => {
      await transaction.run(takeWriterLock())
      return (await transaction.run(forgetChanges({ least, most, before, batch }))).rows.length
    })
  while ((await forget()) === batch);
}
