import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { askPatiently } from '../harness/ask-patiently.ts'
import { startServer } from '../harness/server-process.ts'
import type { ServerCommand } from '../harness/server-process.ts'
import { within } from './verdict.ts'
import type { Verdict } from './verdict.ts'

/** What `npm start` needs of the environment: where Java is, and a home. */
export type StartEnvironment = Readonly<Record<'PATH' | 'HOME', string>>

const QUESTION = JSON.stringify({
  query: '{ event(id: "event:baghdad-airport-2021.airport-attack") { id title } }',
})

/** G14: a start of the whole, local database included, from a home that was started before; and its stop. */
export async function startGate(
  stores: string,
  env: StartEnvironment,
): Promise<readonly Verdict[]> {
  const home = join(stores, 'start')
  await rm(home, { recursive: true, force: true })
  await mkdir(home, { recursive: true })
  // Java keeps to an archive of classes only where the jars lie as they lay when it was made.
  const filter = (file: string): boolean => !file.endsWith('.jsa')
  await cp(resolve('.marsad', 'jars'), join(home, 'jars'), { recursive: true, filter })
  const command: ServerCommand = {
    script: ['--import', 'tsx', 'src/main.ts'],
    env: { ...env, MARSAD_HOME: home, PORT: '0', LOG_LEVEL: 'error', MARSAD_PLAYGROUND: 'false' },
    address: /GraphQL +(http:\S+)/,
  }
  // The first start fills the database and prepares later ones, which alone are judged.
  await startedAndStopped(command, () => prepared(join(home, 'jars')))
  const { start, stop } = await startedAndStopped(command)
  return [
    within({ gate: 'G14', what: 'start to first answer, s' }, start, 8),
    within({ gate: 'G14', what: 'stop, s' }, stop, 3),
  ]
}

/** Waits for the archive of classes, which a start that goes on for a while makes for later ones. */
async function prepared(jars: string): Promise<void> {
  const until = performance.now() + PREPARED_WITHIN_MS
  while (performance.now() < until) {
    const files = await readdir(jars, { recursive: true })
    if (files.some((name) => name.endsWith('.jsa'))) return
    await setTimeout(500)
  }
}

const PREPARED_WITHIN_MS = 120_000

/** Seconds from a start to the first answer, and of the stop. */
async function startedAndStopped(
  command: ServerCommand,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<Readonly<Record<'start' | 'stop', number>>> {
  const begun = performance.now()
  const server = await startServer(command)
  try {
    await askPatiently(server.url, QUESTION)
    await meanwhile()
  } catch (error) {
    await server.stop()
    throw error
  }
  const asked = performance.now()
  await server.stop()
  return { start: (asked - begun) / 1000, stop: (performance.now() - asked) / 1000 }
}
