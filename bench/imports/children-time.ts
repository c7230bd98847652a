import { readFile } from 'node:fs/promises'

/** Linux counts in hundredths of a second for programs, whatever it does inside (USER_HZ). */
const TICKS_A_SECOND = 100

/** The processor time of all processes that this one started and that have ended, and of theirs, in seconds; NaN where the system does not tell. */
export async function childrenTime(): Promise<number> {
  try {
    const stat = await readFile('/proc/self/stat', 'utf8')
    // The name in parentheses may hold anything; what children used in user and system is the 16th and 17th field.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND
  } catch {
    return NaN
  }
}
