import type { Sum } from './measures.ts'

export type NumberPart = 'Low' | 'Best' | 'High'

/**
 * What a number adds to a sum, where its parts stand at these expressions: where a best or highest number is not given,
 * what is known at least.
 */
export function numberGiven(sum: Sum, at: (part: NumberPart) => string): string {
  const [low, best, high] = [at('Low'), at('Best'), at('High')]
  const given = `coalesce(${low}, ${best}, ${high})`
  switch (sum) {
    case 'Low':
      return `coalesce(${low}, 0)`
    case 'Best':
      return `coalesce(${best}, ${low}, 0)`
    case 'High':
      return `coalesce(${high}, ${best}, ${low}, 0)`
    case 'Unknown':
      return oneIf(`${given} IS NULL`)
    case 'NoBest':
      return oneIf(`${given} IS NOT NULL AND ${best} IS NULL`)
    case 'NoHigh':
      return oneIf(`${given} IS NOT NULL AND ${high} IS NULL`)
  }
}

/**
 * What a number that is told by its parts adds: the sum of what they add. It is not given where no part is, and has no
 * best or highest where one of them has none.
 */
export function addedNumber(
  sum: Sum,
  parts: string,
  at: (of: string, part: NumberPart) => string,
): string {
  const given = `coalesce(${at('n', 'Low')}, ${at('n', 'Best')}, ${at('n', 'High')})`
  const isUnknown = `all(n IN ${parts} WHERE ${given} IS NULL)`
  const lacks = (part: NumberPart): string =>
    oneIf(`NOT ${isUnknown} AND any(n IN ${parts} WHERE ${at('n', part)} IS NULL)`)
  switch (sum) {
    case 'Unknown':
      return oneIf(isUnknown)
    case 'NoBest':
      return lacks('Best')
    case 'NoHigh':
      return lacks('High')
    case 'Low':
    case 'Best':
    case 'High':
      return `reduce(sum = 0, n IN ${parts} | sum + ${numberGiven(sum, (part) => at('n', part))})`
  }
}

function oneIf(condition: string): string {
  return `CASE WHEN ${condition} THEN 1 ELSE 0 END`
}
