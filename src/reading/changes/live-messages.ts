import { setTimeout as sleep } from 'node:timers/promises'
import { ClientError } from '../../errors.ts'
import { positionOf } from './change-cursor.ts'
import type { ChangeFeed } from './change-feed.ts'
import { toldChanges } from './told-changes.ts'
import type { ToldChange } from './told-changes.ts'

/** Events read by one statement. */
export const eventsAtOnce = 25

/** Gives the messages that tell of some changes. */
type Tell = (changes: readonly ToldChange[]) => Promise<readonly unknown[]>

/**
 * The messages of one subscription, without end. They are made when the one before is taken, so a slow reader holds up
 * nobody and costs no memory: what it has not seen waits in the log, and is told together when it comes to it. A
 * database that is away is waited for.
 */
export function liveMessages(
  feed: ChangeFeed,
  since: string | undefined,
  tell: Tell,
): AsyncIterableIterator<unknown> {
  const controller = new AbortController()
  const messages = follow(feed, since, { tell, signal: controller.signal })
  const iterator: AsyncIterableIterator<unknown> = {
    [Symbol.asyncIterator]: () => iterator,
    next: () => messages.next(),
    // A generator alone would only end after the wait it is in.
    return: () => {
      controller.abort()
      return messages.return(undefined)
    },
  }
  return iterator
}

interface Follower {
  readonly tell: Tell
  readonly signal: AbortSignal
}

async function* follow(
  feed: ChangeFeed,
  since: string | undefined,
  { tell, signal }: Follower,
): AsyncGenerator<unknown, undefined> {
  const leave = feed.join()
  try {
    let place = since === undefined ? await feed.now(signal) : positionOf(since)
    for (;;) {
      const from = place
      const slice = await patiently(() => feed.after(from, signal), signal)
      const changes = toldChanges(slice.changes)
      for (let start = 0; start < changes.length; start += eventsAtOnce) {
        const batch = changes.slice(start, start + eventsAtOnce)
        yield* await patiently(() => tell(batch), signal)
      }
      place = slice.end
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    leave()
  }
}

/** Milliseconds between two tries, at first and at most; and how often work may run into its deadline. */
const [shortest, longest, mostLate] = [100, 5_000, 3]

/** Tries again while the database is away or busy. */
async function patiently<Value>(work: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
  let late = 0
  for (let pause = shortest; ; pause = Math.min(longest, pause * 2)) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ClientError) || signal.aborted) throw error
      if (error.code === 'DEADLINE_EXCEEDED') late += 1
      else if (error.code !== 'DATABASE_UNAVAILABLE' && error.code !== 'OVERLOADED') throw error
      if (late === mostLate) throw error
    }
    // Not all at the same time.
    await sleep(pause * (0.5 + Math.random() / 2), undefined, { signal })
  }
}
