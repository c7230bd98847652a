/** A number, or its bounds where no best one is given; what bounds it nowhere is unknown. */
export function estimateText(
  {
    low,
    best,
    high,
  }: { readonly low: number | null; readonly best: number | null; readonly high: number | null },
  number: (value: number) => string,
): string {
  if (best !== null) return number(best)
  const [least, most] = [low, high].map((bound) => (bound === null ? '?' : number(bound)))
  return `${least ?? ''}–${most ?? ''}`
}
