/** A number as known; what bounds it nowhere is null. */
export interface Estimated {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** Whether a source says “about”. */
  readonly approximate?: boolean
}

/** A number, or its bounds where no best one is given; what bounds it nowhere is unknown, and “about” is ≈. */
export function estimateText(estimate: Estimated, number: (value: number) => string): string {
  const { low, best, high } = estimate
  if (best !== null) return bestText(estimate, number)
  const [least, most] = [low, high].map((bound) => (bound === null ? '?' : number(bound)))
  return `${aboutSign(estimate)}${least ?? ''}–${most ?? ''}`
}

/** The best number alone. */
export function bestText(estimate: Estimated, number: (value: number) => string): string {
  return estimate.best === null ? '?' : `${aboutSign(estimate)}${number(estimate.best)}`
}

function aboutSign({ approximate }: Estimated): string {
  return approximate === true ? '≈' : ''
}
