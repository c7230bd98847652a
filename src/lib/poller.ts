/** What a look has found: something new, and perhaps more of it at once, or nothing. */
export type Seen = 'NEWS' | 'MORE' | 'NOTHING'

/** Milliseconds between two looks: right after something new, and when nothing has been new for long. */
export interface PollerPace {
  readonly shortest: number
  readonly longest: number
}

/** Looks again and again, one look at a time: soon after something new, ever later while there is nothing. */
export class Poller {
  readonly #look: () => Promise<Seen>
  readonly #pace: PollerPace
  #run: { interval: number; looking: boolean; again: boolean; timer?: NodeJS.Timeout } | undefined

  /** The look must not reject. */
  constructor(look: () => Promise<Seen>, pace: PollerPace) {
    this.#look = look
    this.#pace = pace
  }

  start(): void {
    if (this.#run !== undefined) return
    this.#run = { interval: this.#pace.shortest, looking: false, again: false }
    this.wake()
  }

  /** Begins no further look; one under way is not waited for. */
  stop(): void {
    clearTimeout(this.#run?.timer)
    this.#run = undefined
  }

  /** Looks at once, or once more after the look under way. */
  wake(): void {
    const run = this.#run
    if (run === undefined) return
    run.again = run.looking
    if (run.looking) return
    clearTimeout(run.timer)
    run.looking = true
    void this.#look().then((seen) => {
      run.looking = false
      if (run !== this.#run) return
      const { shortest, longest } = this.#pace
      run.interval = seen === 'NOTHING' ? Math.min(longest, run.interval * 2) : shortest
      const pause = run.again || seen === 'MORE' ? 0 : run.interval
      run.timer = setTimeout(() => {
        this.wake()
      }, pause)
    })
  }
}
