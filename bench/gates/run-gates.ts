import { mkdir, rm, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { askOnce } from '../harness/ask-once.ts'
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
  await symlink(resolve('.marsad', 'jars'), join(home, 'jars'))
  const command: ServerCommand = {
    script: ['--import', 'tsx', 'src/main.ts'],
    env: { ...env, MARSAD_HOME: home, PORT: '0', LOG_LEVEL: 'error', MARSAD_PLAYGROUND: 'false' },
    address: /GraphQL +(http:\S+)/,
  }
  const first = await startServer(command)
  await first.stop()
  const begun = performance.now()
  const server = await startServer(command)
  await askOnce(server.url, QUESTION)
  const answered = performance.now()
  await server.stop()
  const stopped = performance.now()
  return [
    within({ gate: 'G14', what: 'start to first answer, s' }, (answered - begun) / 1000, 8),
    within({ gate: 'G14', what: 'stop, s' }, (stopped - answered) / 1000, 3),
  ]
}
