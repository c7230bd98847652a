/** One number on top of the overview, in words. */
export interface Kpi {
  readonly id: string
  readonly title: string
  /** How it differs from the span it is compared with; undefined where there is none, null where no difference can be told. */
  readonly change: string | undefined | null
  readonly versus: string
  readonly value: string
  readonly note: string
  /** Parts of the bar, from its start, as shares of its length. */
  readonly bar: readonly BarPart[]
  readonly start: string
  readonly end: string
  /** What the bar says, in one sentence. */
  readonly sentence: string
}

/** A part of a bar: how long it is and how it looks. */
interface BarPart {
  readonly share: number
  readonly look: 'solid' | 'band' | 'pale' | 'crit' | 'unknown' | 'mark'
}
