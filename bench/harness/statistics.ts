/** The middle of numbers; of two the mean. NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

/** The number that so many of 100 sorted numbers do not exceed. */
export function percentile(sorted: readonly number[], percent: number): number {
  const place = Math.ceil((sorted.length * percent) / 100) - 1
  return sorted[Math.max(0, place)] ?? NaN
}
