import { describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { killHard, ownProcess } from '../support/own-process.ts'

describe('a server of the benchmark', () => {
  it('ends with the run, even where the run is killed', async () => {
    const run = await ownProcess('own-server.ts')
    const pid = Number(run.said)
    expect(isRunning(pid)).toBe(true)

    await killHard(run)

    await eventually(() => !isRunning(pid), 10_000)
  }, 30_000)
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
