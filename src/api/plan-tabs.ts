import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'

/** Where the tabs are, whom to ask, and how to end. */
export interface TabPlanning {
  readonly directory: string
  readonly endpoint: string
  readonly logger: Logger
  readonly signal: AbortSignal
}

/** Milliseconds after the start, in which the first question of a user is likely to come. */
const patience = 5_000

/**
 * Asks each of the playground's tabs once, one after another, so that the database has planned them when somebody runs
 * them: a first run takes a second or so, a later one some milliseconds. Nothing depends on it, and whoever asks right
 * after the start goes first.
 */
export async function planTabs({
  directory,
  endpoint,
  logger,
  signal,
}: TabPlanning): Promise<void> {
  try {
    await setTimeout(patience, undefined, { signal })
    const names = (await readdir(directory)).filter((name) => name.endsWith('.graphql')).sort()
    for (const name of names) {
      const query = await readFile(join(directory, name), 'utf8')
      // Subscriptions are read event by event, by small statements.
      if (/^subscription\b/m.test(query)) continue
      const answer = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal,
      })
      await answer.arrayBuffer()
    }
  } catch (error) {
    if (!signal.aborted) logger.debug({ err: error }, 'the tabs of the playground were not planned')
  }
}
