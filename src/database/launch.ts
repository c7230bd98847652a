import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { speaksBolt } from './bolt-handshake.ts'
import { classArchive, type ClassArchive } from './class-archive.ts'
import { freePort } from './free-port.ts'
import type { Home } from './home.ts'
import { javaArguments } from './java-arguments.ts'
import type { Java } from './java.ts'
import { jarNames } from './jars.ts'
import { ensurePassword } from './password.ts'
import type { Run } from './run-file.ts'
import { diskFull, setupFailed } from './setup-failed.ts'
import { writeSettings } from './settings.ts'
import { tether, type Tethered } from './tether.ts'
import { writeAtomically } from './write-atomically.ts'

/** A Neo4j that answers. */
export interface Launched {
  readonly uri: string
  readonly pid: number
  readonly password: string
  readonly ended: Promise<number>
  readonly end: (graceMs: number) => Promise<void>
  readonly archive: ClassArchive
}

/**
 * What a local database is for: tests empty and refill it and keep its plans, many questions of few forms share their plans
 * whatever their lists hold; one for moments compiles quickly instead of well.
 */
export type DatabaseUse = 'server' | 'tests' | 'questions' | 'moments'

export interface LaunchOptions {
  readonly home: Home
  readonly java: Java
  readonly jars: string
  readonly heap: string
  readonly use: DatabaseUse
  readonly instance: string
  /** Is told of the server as soon as it has a process, and again when it answers. */
  readonly onState: (server: Pick<Run, 'databasePid' | 'uri' | 'isReady'>) => void
}

/** How long Neo4j may take to come up: a store that must be recovered needs its time. */
const READY_WITHIN_MS = 180_000
/** For its first answer: on a busy machine one that has started may be slow to give it. */
const ANSWERS_WITHIN_MS = 30_000

type Outcome = 'started' | 'ended' | 'silent'

/** How Java says that the disk is full. */
const DISK_FULL = 'No space left on device'

/** Of what Neo4j prints, enough to say why it did not come up. */
const KEPT_LINES = 1000

/** Starts Neo4j's server on a free port and resolves when it answers, or rejects with the reason and what to do. */
export async function launchNeo4j(options: LaunchOptions): Promise<Launched> {
  const { home, java, jars, heap, use } = options
  await mkdir(home.logs, { recursive: true, mode: 0o700 })
  const port = await freePort()
  writeSettings(home, port, { heap, keepPlans: use !== 'server', onePlan: use === 'questions' })
  const archive = classArchive(jars, java, use === 'server' ? home.classNotes : undefined)
  const argumentFile = join(home.conf, 'java.args')
  const names = await jarNames(jars)
  const quick = use === 'moments'
  const settings = { jarNames: names, heap, quick, logs: home.logs, archive: archive.options }
  writeAtomically(argumentFile, javaArguments(settings))
  const command = [java.path, `@${argumentFile}`]
  try {
    const password = await ensurePassword(home, jars, command)
    return { password, archive, ...(await serverUp(options, command, port)) }
  } catch (error) {
    await archive.close()
    throw error
  }
}

async function serverUp(
  { home, jars, instance, onState }: LaunchOptions,
  java: readonly string[],
  port: number,
): Promise<Omit<Launched, 'password' | 'archive'>> {
  const output: string[] = []
  let tell: (outcome: Outcome) => void = () => undefined
  const told = new Promise<Outcome>((resolve) => {
    tell = resolve
  })
  const server = tether(
    [
      ...java,
      `-Dmarsad.instance=${instance}`,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home.folder}`,
      `--config-dir=${home.conf}`,
      '--console-mode',
    ],
    {
      folder: jars,
      onLine: (line) => {
        if (output.length < KEPT_LINES) output.push(line)
        if (line.endsWith(' Started.')) tell('started')
        // On a full disk its own way to the end may take minutes.
        if (line.includes(DISK_FULL)) tell('ended')
      },
    },
  )
  const uri = `bolt://127.0.0.1:${String(port)}`
  const pid = (await server.pid) ?? 0
  try {
    onState({ databasePid: pid, uri, isReady: false })
    const outcome = await firstOf(server, told)
    if (outcome !== 'started' || !(await speaksBolt(port, ANSWERS_WITHIN_MS))) {
      throw didNotComeUp(home, outcome, output)
    }
    onState({ databasePid: pid, uri, isReady: true })
  } catch (error) {
    await server.end(1000)
    throw error
  }
  return { uri, pid, ended: server.ended, end: server.end }
}

async function firstOf(server: Tethered, told: Promise<Outcome>): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  const silent = new Promise<Outcome>((resolve) => {
    timer = setTimeout(resolve, READY_WITHIN_MS, 'silent')
  })
  const ended = server.ended.then((): Outcome => 'ended')
  const outcome = await Promise.race([told, ended, silent])
  clearTimeout(timer)
  return outcome
}

function didNotComeUp(home: Home, outcome: Outcome, output: readonly string[]): Error {
  if (output.some((line) => line.includes(DISK_FULL))) return diskFull(home.folder)
  const what = outcome === 'ended' ? 'Neo4j ended while it was starting' : 'Neo4j does not answer'
  const reason =
    output.findLast((line) => line.startsWith('Caused by: ')) ??
    output.find((line) => /error|exception|invalid/i.test(line)) ??
    output.at(-1) ??
    'it printed nothing'
  return setupFailed(
    `${what}: ${reason.replace('Caused by: ', '').slice(0, 500)}`,
    `Its logs are in ${home.logs}. See that MARSAD_HEAP fits this machine's memory, that no other process uses the folder, and start again.`,
  )
}
