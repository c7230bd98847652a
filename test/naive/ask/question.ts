import type { AggregateArguments } from '../answers/aggregate.ts'
import type { CompareArguments } from '../answers/compare.ts'
import type { EventsArguments } from '../answers/event-list.ts'
import type { MapArguments } from '../answers/map.ts'
import type { MatrixArguments } from '../answers/matrix.ts'
import type { TimeSeriesArguments } from '../answers/time-series.ts'
import type { Where } from '../where/where.ts'

/** What is asked for of an answer: a form with everything takes the database long to plan, or is refused. */
export interface Selection {
  /** Fields of the root. */
  readonly show: readonly string[]
  /** Fields of each tally. */
  readonly numbers: readonly string[]
}

/** A question with its values: a root field, its arguments, and what of the answer is asked for. */
export type Question = { readonly select: Selection } & (
  | { readonly root: 'events'; readonly arguments: EventsArguments }
  | { readonly root: 'aggregate' | 'attacks'; readonly arguments: AggregateArguments }
  | { readonly root: 'timeSeries'; readonly arguments: TimeSeriesArguments }
  | { readonly root: 'matrix'; readonly arguments: MatrixArguments }
  | { readonly root: 'map'; readonly arguments: MapArguments }
  | { readonly root: 'attribution'; readonly arguments: { readonly where: Where } }
  | { readonly root: 'compare'; readonly arguments: CompareArguments }
)
