import type { Field } from '../../reading/shape.ts'

/** The numbers of an event that tallies add. */
export const NUMBERS = ['incidents', 'killed', 'injured'] as const
export type CountedNumber = (typeof NUMBERS)[number]

/** What is added of a number: its sums, and how many events give none, no best, no highest. */
export type Sum = 'Low' | 'Best' | 'High' | 'Unknown' | 'NoBest' | 'NoHigh'

/**
 * One column of sums: `events` may fit, `eventsCertain` must, `eventsBest` do by the best guess; `killedLow` and the
 * like are sums of a number. Cells carry the same names.
 */
export type Measure =
  'events' | 'eventsCertain' | 'eventsBest' | 'sets' | 'claims' | `${CountedNumber}${Sum}`

/** What a selected tally needs: sums, and what cannot be added up from events alone. */
export interface TallyNeeds {
  readonly measures: ReadonlySet<Measure>
  readonly killedByGroup: boolean
  readonly sources: boolean
}

/** Nothing but how many events. */
export const EVENTS_ALONE: TallyNeeds = {
  measures: new Set(),
  killedByGroup: false,
  sources: false,
}

/** What the tallies of several selected objects need, all together. */
export function needsOfTallies(objects: readonly Field[]): TallyNeeds {
  return needsOf(
    objects.flatMap((object) =>
      [...object.children().values()].filter(({ name }) => name === 'tally'),
    ),
  )
}

/** Bounds are widened so that low ≤ best ≤ high, so they need the other sums. */
const NEEDED: Readonly<Record<string, readonly Sum[]>> = {
  low: ['Low', 'Best', 'High'],
  best: ['Best'],
  high: ['Low', 'Best', 'High'],
  unknown: ['Unknown'],
  noBest: ['NoBest'],
  noHigh: ['NoHigh'],
}

const COUNTS: Readonly<Record<string, Measure>> = {
  certain: 'eventsCertain',
  best: 'eventsBest',
  possible: 'events',
}

/** Reads off the selections of tallies what they need, all together. */
export function needsOf(tallies: readonly Field[]): TallyNeeds {
  const fields = tallies.flatMap((tally) => [...tally.children().values()])
  return {
    measures: new Set(fields.flatMap(measuresOf)),
    killedByGroup: fields.some(({ name }) => name === 'killedByGroup'),
    sources: fields.some(({ name }) => name === 'sources'),
  }
}

function measuresOf(field: Field): readonly Measure[] {
  const parts = [...field.children().values()].map(({ name }) => name)
  switch (field.name) {
    case 'events':
      return parts.flatMap((part) => COUNTS[part] ?? [])
    case 'sets':
    case 'claims':
      return [field.name]
    case 'incidents':
    case 'killed':
    case 'injured':
      return sumsOf(field.name, parts)
    default:
      return []
  }
}

/** Which sum of its number a measure is. */
export function sumOf(number: CountedNumber, measure: Measure): Sum {
  // Its name is that of the number and of a sum.
  return measure.slice(number.length) as Sum
}

/** The sums of a number that its selected parts need. */
export function sumsOf(number: CountedNumber, parts: readonly string[]): readonly Measure[] {
  return parts.flatMap((part) => (NEEDED[part] ?? []).map((sum): Measure => `${number}${sum}`))
}

/** The numbers that some of the measures add. */
export function numbersOf(measures: readonly Measure[]): readonly CountedNumber[] {
  return NUMBERS.filter((number) => measures.some((measure) => measure.startsWith(number)))
}

/** Whether some of the measures add numbers, to which sets matter. */
export function addsNumbers(measures: readonly Measure[]): boolean {
  return numbersOf(measures).length > 0
}
