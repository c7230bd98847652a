import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { errorCode } from './setup-failed.ts'

const run = promisify(execFile)

/** When a process was born, as an opaque text; with the pid it names the process for ever. Undefined when none lives. */
export async function processBirth(pid: number): Promise<string | undefined> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${String(pid)}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ])
    // The name in parentheses may hold anything; after it come state (3rd field) and start time (22nd).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : `${boot.trim()} ${fields[19] ?? ''}`
  } catch (error) {
    if (process.platform === 'linux' && isGone(error)) return undefined
    return ask(pid, 'lstart')
  }
}

/** The command line of a living process, empty when none lives. */
export async function commandLine(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${String(pid)}/cmdline`, 'utf8')).replaceAll('\0', ' ')
  } catch (error) {
    if (process.platform === 'linux' && isGone(error)) return ''
    return (await ask(pid, 'command')) ?? ''
  }
}

function isGone(error: unknown): boolean {
  return errorCode(error) === 'ENOENT' || errorCode(error) === 'ESRCH'
}

async function ask(pid: number, column: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)])
    return stdout.trim() === '' ? undefined : stdout.trim()
  } catch {
    return undefined
  }
}
