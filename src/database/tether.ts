import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A process on a tether: it ends when this process ends, however that happens. */
export interface Tethered {
  /** The pid of the command itself; undefined when it could not be run. */
  readonly pid: Promise<number | undefined>
  /** The exit code, once the command has ended and everything it printed was read. */
  readonly ended: Promise<number>
  /** Asks the command to end, and insists after the given time. */
  readonly end: (graceMs: number) => Promise<void>
}

export interface TetheredOptions {
  readonly folder: string
  readonly onLine: (line: string) => void
}

/**
 * Stands between us and the command. Its input is a pipe that only we hold: a line asks the command to end,
 * the end of the input (we closed it, or died) makes it end. The command's pid is told by what becomes the
 * command, so that it comes before all that the command prints. The locale lets Java open files with any name.
 */
const SHELL = `
export LC_ALL=C.UTF-8
exec 3<&0
/bin/sh -c 'echo $$; exec "$@"' "$0" "$@" 3<&- </dev/null 2>&1 &
child=$!
(
  exec >/dev/null 2>&1
  if read -r word <&3; then kill -TERM $child; read -r word <&3
  else kill -TERM $child; sleep 0.5; fi
  kill -KILL $child
) &
watcher=$!
exec 3<&-
wait $child
code=$?
kill $watcher 2>/dev/null
exit $code
`

/** Runs a command on a tether and hands on what it prints, line by line. */
export function tether(command: readonly string[], options: TetheredOptions): Tethered {
  // A group of its own: Ctrl-C in the terminal reaches us alone, and we end the command in order.
  const shell = spawn('/bin/sh', ['-c', SHELL, 'marsad-tether', ...command], {
    cwd: options.folder,
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const ended = new Promise<number>((resolve) => {
    // No shell could be started: the machine is short of something.
    shell.once('error', (error) => {
      options.onLine(error.message)
      resolve(126)
    })
    shell.once('close', (code) => {
      resolve(code ?? 1)
    })
    // The shell alone was killed: closing the input ends what it left behind.
    shell.once('exit', () => {
      shell.stdin.destroy()
    })
  })
  shell.stdin.on('error', () => undefined) // the command was quicker
  const pid = new Promise<number | undefined>((resolve) => {
    let isFirst = true
    createInterface({ input: shell.stdout })
      .on('line', (line) => {
        if (isFirst) resolve(Number(line))
        else options.onLine(line)
        isFirst = false
      })
      .once('close', () => {
        resolve(undefined)
      })
  })
  return { pid, ended, end: (graceMs) => end(shell.stdin, ended, graceMs) }
}

async function end(
  input: { readonly write: (text: string) => boolean; readonly destroy: () => unknown },
  ended: Promise<number>,
  graceMs: number,
): Promise<void> {
  const insist = setTimeout(() => {
    input.destroy()
  }, graceMs)
  input.write('end\n')
  await ended
  clearTimeout(insist)
}
