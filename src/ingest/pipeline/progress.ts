import { counted } from '../../lib/counted.ts'

/** Tells how far a file is. */
export interface Progress {
  /** So many of its records are dealt with. */
  readonly at: (records: number) => void
  readonly end: () => void
}

/** Where progress is shown. */
export interface ProgressOutput {
  /** Whether a line may be written over. */
  readonly isTerminal: boolean
  readonly write: (text: string) => void
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number
}

/** Milliseconds between two plain lines. */
const pause = 5_000

/** Shows rate and time left: on a terminal in one line that is written over, else in a line now and then. */
export function progressOf(
  { isTerminal, write, clock }: ProgressOutput,
  name: string,
  total: number,
): Progress {
  const begun = clock()
  let first: number | undefined
  let told = begun
  return {
    at: (records) => {
      // What a run before had dealt with says nothing about the rate.
      first ??= records
      const now = clock()
      if (!isTerminal && now - told < pause) return
      told = now
      const line = lineOf({
        name,
        total,
        records,
        rate: ((records - first) / (now - begun)) * 1000,
      })
      write(isTerminal ? `\r${line}\u001b[K` : `${line}\n`)
    },
    end: () => {
      if (isTerminal) write('\r\u001b[K')
    },
  }
}

interface At {
  readonly name: string
  readonly total: number
  readonly records: number
  /** Records a second. */
  readonly rate: number
}

function lineOf({ name, total, records, rate }: At): string {
  const percent = total === 0 ? 100 : Math.floor((records / total) * 100)
  const done = `${name}: ${String(records)} of ${counted(total, 'record')} (${String(percent)} %)`
  if (!(rate > 0)) return done
  return `${done}, ${rate.toFixed(0)} a second, ${leftText((total - records) / rate)} left`
}

function leftText(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${String(whole)} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${String(minutes)} min ${String(whole % 60)} s`
  return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`
}
