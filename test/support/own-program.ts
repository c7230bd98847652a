import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('run-double.ts', import.meta.url))

/** Marsad, with the double schema, in a process of its own; its environment is what is given. */
export class Program {
  readonly child: ChildProcess
  output = ''
  readonly #ended: Promise<unknown>

  constructor(env: Readonly<Record<string, string>>) {
    this.child = spawn(process.execPath, ['--import', 'tsx', entry], {
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#ended = once(this.child, 'close')
    const keep = (chunk: Buffer): void => {
      this.output += chunk.toString()
    }
    this.child.stdout?.on('data', keep)
    this.child.stderr?.on('data', keep)
  }

  /** Resolves with the first match once it is printed. */
  async printed(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.output)
      if (found !== null) return found[1] ?? found[0]
      if (this.child.stdout === null || this.child.exitCode !== null) throw new Error(this.output)
      await Promise.race([once(this.child.stdout, 'data'), this.#ended])
    }
  }

  async address(): Promise<string> {
    return this.printed(/Marsad listens on (\S+)\/\n/)
  }

  async exitCode(): Promise<number | null> {
    await this.#ended
    return this.child.exitCode
  }
}
