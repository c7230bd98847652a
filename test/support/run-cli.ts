import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** How a command ended and what it said. */
export interface CommandEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly error: string
}

/** A command under way. */
export interface Command {
  readonly child: ChildProcess
  readonly end: Promise<CommandEnd>
}

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const project = fileURLToPath(new URL('../../', import.meta.url))

/** Starts `marsad` in a process of its own; its environment is what is given. */
export function startCli(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Command {
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...parameters], {
    cwd: project,
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(
    ([out, error, [code, signal]]): CommandEnd => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      out,
      error,
    }),
  )
  return { child, end }
}

/** Runs `marsad` to its end. */
export function runCli(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> {
  return startCli(parameters, environment).end
}
