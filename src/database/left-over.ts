import { setTimeout as delay } from 'node:timers/promises'
import type { Home } from './home.ts'
import { databaseLives, readRunFile, removeRunFile, type Run } from './run-file.ts'

/** Ends the database of a former owner that is gone, where one still runs. Call it only with the start lock held. */
export async function stopLeftOver(home: Home, report: (line: string) => void): Promise<void> {
  const run = await readRunFile(home)
  if (run === undefined) return
  if (await databaseLives(run)) {
    report(`Stopping the database that was left over (process ${String(run.databasePid)})…`)
    await end(run)
  }
  await removeRunFile(home)
}

async function end(run: Run): Promise<void> {
  signal(run, 'SIGTERM')
  if (await isGoneWithin(run, 5000)) return
  signal(run, 'SIGKILL')
  await isGoneWithin(run, 5000)
}

function signal(run: Run, name: NodeJS.Signals): void {
  try {
    process.kill(run.databasePid, name)
  } catch {
    // It has just ended by itself.
  }
}

async function isGoneWithin(run: Run, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds
  while (await databaseLives(run)) {
    if (performance.now() > deadline) return false
    await delay(25)
  }
  return true
}
