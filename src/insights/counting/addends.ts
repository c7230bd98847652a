import { NUMBERS } from './measures.ts'
import type { CountedNumber, Measure } from './measures.ts'

/** Where the numbers of what is counted stand: the expression of a number's Low, Best or High. */
export type NumberAt = (number: CountedNumber, part: 'Low' | 'Best' | 'High') => string

/**
 * What one row adds to each measure, as `<expression> AS <measure>`. In scope are `isCertain` and `isBest`, and, where
 * numbers are added, `over`: the sets that hold the event in the same group.
 */
export function addends(
  facts: string,
  measures: readonly Measure[],
  at: NumberAt = numbersOf(facts),
): readonly string[] {
  return measures.map((measure) => `${addend(facts, measure, at)} AS ${measure}`)
}

/** A single event is one incident; a set is as many as are said of it. */
function numbersOf(facts: string): NumberAt {
  return (number, part) =>
    number === 'incidents'
      ? `CASE ${facts}.extent WHEN 'SINGLE' THEN 1 ELSE ${facts}.count${part} END`
      : `${facts}.${number}${part}`
}

function addend(facts: string, measure: Measure, at: NumberAt): string {
  const number = NUMBERS.find((one) => measure.startsWith(one))
  return number === undefined
    ? (COUNTED[measure]?.(facts) ?? '0')
    : numberAddend(number, measure.slice(number.length), at)
}

const COUNTED: Readonly<Record<string, (facts: string) => string>> = {
  events: () => '1',
  eventsCertain: () => 'CASE WHEN isCertain THEN 1 ELSE 0 END',
  eventsBest: () => 'CASE WHEN isBest THEN 1 ELSE 0 END',
  sets: (facts) => `CASE WHEN ${facts}.extent IN ['SERIES', 'CAMPAIGN'] THEN 1 ELSE 0 END`,
  claims: (facts) => `coalesce(${facts}.claims, 0)`,
}

/** Where a best or highest number is not given, what is known at least is added. */
function numberAddend(number: CountedNumber, sum: string, at: NumberAt): string {
  const [low, best, high] = [at(number, 'Low'), at(number, 'Best'), at(number, 'High')]
  const given = `coalesce(${low}, ${best}, ${high})`
  const free = (among: string): string => `NOT any(s IN over WHERE s.${number}${among})`
  const added = (condition: string, value: string): string =>
    `CASE WHEN ${condition} THEN ${value} ELSE 0 END`
  switch (sum) {
    case 'Low':
      return added(`isCertain AND ${free(' AND s.certain')}`, `coalesce(${low}, 0)`)
    case 'Best':
      return added(`isBest AND ${free(' AND s.best')}`, `coalesce(${best}, ${low}, 0)`)
    case 'High':
      return added(free(''), `coalesce(${high}, ${best}, ${low}, 0)`)
    case 'Unknown':
      return added(`${given} IS NULL AND ${free('')}`, '1')
    case 'NoBest':
      return added(`${given} IS NOT NULL AND ${best} IS NULL AND ${free('')}`, '1')
    default:
      return added(`${given} IS NOT NULL AND ${high} IS NULL AND ${free('')}`, '1')
  }
}

/** What one monthly cell adds to each measure; its own sums have the same names. */
export function cellAddends(cell: string, measures: readonly Measure[]): readonly string[] {
  return measures.map((measure) => `${cellAddend(cell, measure)} AS ${measure}`)
}

function cellAddend(cell: string, measure: Measure): string {
  const onlyIf = (condition: string, sum: string): string =>
    `CASE WHEN ${condition} THEN ${cell}.${sum} ELSE 0 END`
  if (measure === 'eventsCertain') return onlyIf('isCertain', 'events')
  if (measure === 'eventsBest') return onlyIf('isBest', 'events')
  if (measure === 'sets') return onlyIf(`${cell}.extent IN ['SERIES', 'CAMPAIGN']`, 'events')
  if (measure.endsWith('Low')) return onlyIf('isCertain', measure)
  // Not those that lack a best number, which are counted among all.
  if (measure.endsWith('Best') && !measure.endsWith('NoBest')) return onlyIf('isBest', measure)
  return `${cell}.${measure}`
}
