import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** What a server has used so far, or since it was last asked to begin anew. */
interface Usage {
  /** Processor time since the process began, in microseconds. */
  readonly cpu: number
  /** Resident, in bytes. */
  readonly memory: number
  /** 99 of 100 turns of the event loop began with less delay than this, in milliseconds. */
  readonly delay: number
}

/** A server in a process of its own, which ends when this process does, however that happens. */
export interface ServerProcess {
  readonly url: string
  readonly pid: number
  /** Asks it what it has used; `reset` begins the delays anew. */
  readonly usage: (reset?: 'reset') => Promise<Usage>
  readonly stop: () => Promise<void>
}

/** How a server is started. */
export interface ServerCommand {
  /** The script and its options, from the project's folder. */
  readonly script: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Finds its address in what it prints. */
  readonly address: RegExp
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const PROBE = new URL('probe.mjs', import.meta.url).href
/** A first start may have to plan and compile. */
const READY_WITHIN_MS = 120_000
/** Of what a server prints, enough to say why it did not come up. */
const KEPT_LINES = 200

/** Starts a server and gives it when it listens; throws with what it printed where it ends before. */
export async function startServer({ script, env, address }: ServerCommand): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', PROBE, ...script], {
    cwd: PROJECT,
    env: { NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  return {
    url: await addressOf(child, address, script.join(' ')),
    pid: child.pid ?? 0,
    usage: async (reset) => {
      const answer = once(child, 'message')
      child.send(reset ?? 'usage')
      const [usage] = (await answer) as [Usage] // the probe sends it
      return usage
    },
    stop: () => stop(child),
  }
}

function addressOf(child: ChildProcess, address: RegExp, name: string): Promise<string> {
  const output: string[] = []
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      child.kill('SIGKILL')
      reject(new Error(`${name} ${why}:\n${output.slice(-20).join('\n')}`))
    }
    const timer = setTimeout(fail, READY_WITHIN_MS, 'does not listen')
    child.once('exit', (code) => {
      clearTimeout(timer)
      fail(`ended with ${String(code)}`)
    })
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue
      createInterface({ input: stream }).on('line', (line) => {
        if (output.length < KEPT_LINES) output.push(line)
        const [, found] = address.exec(line) ?? []
        if (found === undefined) return
        clearTimeout(timer)
        resolve(found)
      })
    }
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const insist = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(insist)
}
