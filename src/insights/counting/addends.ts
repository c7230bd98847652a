import { numberGiven } from './given-number.ts'
import type { NumberPart } from './given-number.ts'
import { NUMBERS, sumOf } from './measures.ts'
import type { CountedNumber, Measure } from './measures.ts'

/** What events of one kind give together, whatever is asked of them, as `<expression> AS <measure>`. */
export function givenSums(facts: string, measures: readonly Measure[]): readonly string[] {
  return givenMeasures(measures).map((measure) => `${givenSum(facts, measure)} AS ${measure}`)
}

/** The measures that are summed before flags and containers are held against them. */
export function givenMeasures(measures: readonly Measure[]): readonly Measure[] {
  return [...new Set<Measure>(['events', ...measures])].filter(
    (measure) => measure !== 'eventsCertain' && measure !== 'eventsBest',
  )
}

function givenSum(facts: string, measure: Measure): string {
  const number = NUMBERS.find((one) => measure.startsWith(one))
  if (number !== undefined) {
    return `sum(${numberGiven(sumOf(number, measure), (part) => numberAt(facts, number, part))})`
  }
  if (measure === 'claims') return `sum(coalesce(${facts}.claims, 0))`
  if (measure !== 'sets') return 'count(*)'
  return `sum(CASE WHEN ${facts}.extent IN ['SERIES', 'CAMPAIGN'] THEN 1 ELSE 0 END)`
}

/** A single event is one incident; a set is as many as are said of it. */
function numberAt(facts: string, number: CountedNumber, part: NumberPart): string {
  return number === 'incidents'
    ? `CASE ${facts}.extent WHEN 'SINGLE' THEN 1 ELSE ${facts}.count${part} END`
    : `${facts}.${number}${part}`
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
  if (measure.endsWith('Low')) return onlyIf(['isCertain', free(' AND s.isCertain')], measure)
  // Not those that lack a best number, which are counted among all.
  if (measure.endsWith('Best') && !measure.endsWith('NoBest')) {
    return onlyIf(['isBest', free(' AND s.isBest')], measure)
  }
  return onlyIf([free('')], measure)
}

function onlyIf(conditions: readonly string[], sum: string): string {
  const all = conditions.filter((condition) => condition !== '')
  return all.length === 0 ? sum : `CASE WHEN ${all.join(' AND ')} THEN ${sum} ELSE 0 END`
}
