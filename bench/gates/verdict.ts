/** Whether a gate of the design is passed, with both sides of what was compared. */
export interface Verdict {
  /** Its number, and what it was seen on. */
  readonly gate: string
  readonly what: string
  /** What must be, in words. */
  readonly must: string
  readonly ours: number
  /** What ours was compared with: another server, another statement, another store; null for a bare limit. */
  readonly other: number | null
  readonly ratio: number | null
  readonly passed: boolean
}

/** Compares with another side: our number, divided by the other's, is at most so much. */
export function atMost(
  named: Pick<Verdict, 'gate' | 'what'>,
  { ours, other, limit }: { readonly ours: number; readonly other: number; readonly limit: number },
): Verdict {
  const ratio = ours / other
  return { ...named, must: `≤ ${String(limit)} ×`, ours, other, ratio, passed: ratio <= limit }
}

/** The same the other way round: at least so much. */
export function atLeast(
  named: Pick<Verdict, 'gate' | 'what'>,
  { ours, other, limit }: { readonly ours: number; readonly other: number; readonly limit: number },
): Verdict {
  const ratio = ours / other
  return { ...named, must: `≥ ${String(limit)} ×`, ours, other, ratio, passed: ratio >= limit }
}

/** Compares with a limit. */
export function within(
  named: Pick<Verdict, 'gate' | 'what'>,
  ours: number,
  limit: number,
): Verdict {
  const must = `≤ ${String(limit)}`
  return { ...named, must, ours, other: null, ratio: null, passed: ours <= limit }
}
