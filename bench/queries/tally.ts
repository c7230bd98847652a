/** The numbers of a group, as the expert's sums have them. */
export interface Tally {
  readonly events: { readonly certain: number; readonly best: number; readonly possible: number }
  readonly killed: { readonly low: number; readonly best: number; readonly high: number }
}

/** The numbers of a tally in the order of the expert's sums. */
export function tallied({ events, killed }: Tally): readonly number[] {
  return [
    ...[events.certain, events.best, events.possible],
    ...[killed.low, killed.best, killed.high],
  ]
}

/** A key of a group. */
export interface Key {
  readonly value: string | null
}
