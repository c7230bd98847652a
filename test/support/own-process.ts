import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** Another process of ours, such as a server that is about to be killed. */
export interface OwnProcess {
  readonly child: ChildProcess
  readonly pid: number
  /** The first line that it prints. */
  readonly said: string
}

/** Runs a script of this folder in a process of its own and waits for the first line that it prints. */
export async function ownProcess(script: string, ...args: readonly string[]): Promise<OwnProcess> {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit').then(() => ['']) // a script that fails has said so on stderr
  const [said] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended,
  ])) as [string]
  if (said === '' || child.pid === undefined) throw new Error(`${script} ended without a word`)
  return { child, pid: child.pid, said }
}

/** Kills a process the hard way and waits until it is gone. */
export async function killHard({ child }: OwnProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}
