import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import type { Home } from './home.ts'
import { commandLine, processBirth } from './process-birth.ts'
import { errorCode } from './setup-failed.ts'
import { writeAtomically } from './write-atomically.ts'

const runModel = z.object({
  /** Stands on the command line of the database: what has it is ours. */
  instance: z.string(),
  databasePid: z.int(),
  uri: z.string(),
  owner: z.object({ pid: z.int(), birth: z.string() }),
  isReady: z.boolean(),
  /** Where the server listens, once it does. */
  address: z.string().optional(),
})

/** What is known of the database that runs in a home: who started it, and how to reach it. */
export type Run = Readonly<z.infer<typeof runModel>>

/** Writes who runs in a home. */
export function writeRunFile(home: Home, run: Run): void {
  writeAtomically(home.runFile, JSON.stringify(run, null, 2))
}

/** Reads who runs in a home, or was running when it ended without a word. */
export async function readRunFile(home: Home): Promise<Run | undefined> {
  try {
    return runModel.parse(JSON.parse(await readFile(home.runFile, 'utf8')))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined
    throw error
  }
}

/** Forgets who ran in a home. */
export async function removeRunFile(home: Home): Promise<void> {
  await rm(home.runFile, { force: true })
}

/** Whether the process that started this database still lives. */
export async function ownerLives(run: Run): Promise<boolean> {
  return (await processBirth(run.owner.pid)) === run.owner.birth
}

/** Whether the database itself still lives; another process that got its pid does not count. */
export async function databaseLives(run: Run): Promise<boolean> {
  return (await commandLine(run.databasePid)).includes(run.instance)
}
