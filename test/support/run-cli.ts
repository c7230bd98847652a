import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** How a command ended and what it said. */
export interface CommandEnd {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const project = fileURLToPath(new URL('../../', import.meta.url))

/** Runs `marsad` in a process of its own to its end; its environment is what is given. */
export async function runCli(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> {
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...parameters], {
    cwd: project,
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { code: code as number | null, out, error }
}
