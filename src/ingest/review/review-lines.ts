import type { ListedPair } from './pairs.queries.ts'

/** Writes a pair for the terminal: what it is, why it may be one, and what was judged. */
export function pairLines(pair: ListedPair): readonly string[] {
  const { kept, keptName, other, otherName, score, reasons, judgement, by, at } = pair
  const judged =
    judgement === null
      ? []
      : [`  ${judgement} by ${by ?? ''}, ${at ?? ''}: ${pair.judgedReasons.join('; ')}`]
  return [
    `${score.toFixed(2)}  ${named(kept, keptName)}  =?  ${named(other, otherName)}`,
    ...reasons.map((reason) => `  ${reason}`),
    ...judged,
  ]
}

function named(id: string, name: string | null): string {
  return name === null ? id : `${id} (${name})`
}
