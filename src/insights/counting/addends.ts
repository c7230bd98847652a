import { NUMBERS } from './measures.ts'
import type { CountedNumber, Measure } from './measures.ts'

/** Where the numbers of what is counted stand: the expression of a number's Low, Best or High. */
export type NumberAt = (number: CountedNumber, part: 'Low' | 'Best' | 'High') => string

/** What events of one kind give together, whatever is asked of them, as `<expression> AS <measure>`. */
export function givenSums(
  facts: string,
  measures: readonly Measure[],
  at: NumberAt = numbersOf(facts),
): readonly string[] {
  return givenMeasures(measures).map((measure) => `${givenSum(facts, measure, at)} AS ${measure}`)
}

/** The measures that are summed before flags and containers are held against them. */
export function givenMeasures(measures: readonly Measure[]): readonly Measure[] {
  return [...new Set<Measure>(['events', ...measures])].filter(
    (measure) => measure !== 'eventsCertain' && measure !== 'eventsBest',
  )
}

/** A single event is one incident; a set is as many as are said of it. */
function numbersOf(facts: string): NumberAt {
  return (number, part) =>
    number === 'incidents'
      ? `CASE ${facts}.extent WHEN 'SINGLE' THEN 1 ELSE ${facts}.count${part} END`
      : `${facts}.${number}${part}`
}

function givenSum(facts: string, measure: Measure, at: NumberAt): string {
  const number = NUMBERS.find((one) => measure.startsWith(one))
  if (number !== undefined) return `sum(${numberGiven(number, measure.slice(number.length), at)})`
  if (measure === 'claims') return `sum(coalesce(${facts}.claims, 0))`
  if (measure !== 'sets') return 'count(*)'
  return `sum(CASE WHEN ${facts}.extent IN ['SERIES', 'CAMPAIGN'] THEN 1 ELSE 0 END)`
}

/** Where a best or highest number is not given, what is known at least is added. */
function numberGiven(number: CountedNumber, sum: string, at: NumberAt): string {
  const [low, best, high] = [at(number, 'Low'), at(number, 'Best'), at(number, 'High')]
  const given = `coalesce(${low}, ${best}, ${high})`
  const one = (condition: string): string => `CASE WHEN ${condition} THEN 1 ELSE 0 END`
  switch (sum) {
    case 'Low':
      return `coalesce(${low}, 0)`
    case 'Best':
      return `coalesce(${best}, ${low}, 0)`
    case 'High':
      return `coalesce(${high}, ${best}, ${low}, 0)`
    case 'Unknown':
      return one(`${given} IS NULL`)
    case 'NoBest':
      return one(`${given} IS NOT NULL AND ${best} IS NULL`)
    default:
      return one(`${given} IS NOT NULL AND ${high} IS NULL`)
  }
}

/**
 * What sums of one kind of events add to a measure. In scope are `isCertain` and `isBest`, and, where numbers are added,
 * `over`: the containers of the events in the same group.
 */
export function addend(measure: Measure): string {
  const number = NUMBERS.find((one) => measure.startsWith(one))
  const free = (among: string): string =>
    number === undefined ? '' : `NOT any(s IN over WHERE s.${number}${among})`
  if (measure === 'eventsCertain') return onlyIf(['isCertain'], 'events')
  if (measure === 'eventsBest') return onlyIf(['isBest'], 'events')
  if (measure.endsWith('Low')) return onlyIf(['isCertain', free(' AND s.certain')], measure)
  // Not those that lack a best number, which are counted among all.
  if (measure.endsWith('Best') && !measure.endsWith('NoBest')) {
    return onlyIf(['isBest', free(' AND s.best')], measure)
  }
  return onlyIf([free('')], measure)
}

function onlyIf(conditions: readonly string[], sum: string): string {
  const all = conditions.filter((condition) => condition !== '')
  return all.length === 0 ? sum : `CASE WHEN ${all.join(' AND ')} THEN ${sum} ELSE 0 END`
}
