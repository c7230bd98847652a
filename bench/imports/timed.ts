import { childrenTime } from './children-time.ts'

/** What some work in other processes took, in seconds. */
export interface Spent {
  readonly seconds: number
  /** Processor time of the processes that were started for it and ended with it. */
  readonly processor: number
}

/** Does the work and says what it took; what it starts must have ended with it. */
export async function timed(work: () => Promise<void>): Promise<Spent> {
  const [begun, before] = [performance.now(), await childrenTime()]
  await work()
  return {
    seconds: (performance.now() - begun) / 1000,
    processor: (await childrenTime()) - before,
  }
}
