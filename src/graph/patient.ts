import { setTimeout as wait } from 'node:timers/promises'
import { ClientError } from '../errors.ts'
import type { ErrorCode } from '../errors.ts'
import type { Graph } from './graph.ts'

/** Milliseconds between two tries. */
const pause = 100

/**
 * Gives a graph that asks again, for so many milliseconds a statement, where no connection is free or the database does
 * not answer yet: for work that nobody else waits for, where to shed load helps nobody.
 */
export function patient(graph: Graph, patience: number): Graph {
  return {
    ...graph,
    read: (query, limits) =>
      again(['OVERLOADED', 'DATABASE_UNAVAILABLE'], patience, () =>
        graph.read(query, { ...limits, deadline: limits?.deadline ?? patience }),
      ),
    // Nothing of a write was sent where there was no connection; where one broke, the driver has tried again.
    write: (work) => again(['OVERLOADED'], patience, () => graph.write(work)),
  }
}

async function again<Result>(
  passing: readonly ErrorCode[],
  patience: number,
  ask: () => Promise<Result>,
): Promise<Result> {
  const begun = performance.now()
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      const isPassing = error instanceof ClientError && passing.includes(error.code)
      if (!isPassing || performance.now() - begun > patience) throw error
    }
    await wait(pause)
  }
}
