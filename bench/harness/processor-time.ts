import { readFile } from 'node:fs/promises'

/** Linux counts in hundredths of a second for programs, whatever it does inside (USER_HZ). */
const MICROSECONDS_A_TICK = 10_000

/** The processor time that a process has used, in microseconds; NaN where the system does not tell in this way. */
export async function processorTime(pid: number): Promise<number> {
  try {
    const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8')
    // The name in parentheses may hold anything; user and system time are the 14th and 15th field.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * MICROSECONDS_A_TICK
  } catch {
    return NaN
  }
}
