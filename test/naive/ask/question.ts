import type { AggregateArguments } from '../answers/aggregate.ts'
import type { Order } from '../answers/event-list.ts'
import type { MapArguments } from '../answers/map.ts'
import type { MatrixArguments } from '../answers/matrix.ts'
import type { TimeSeriesArguments } from '../answers/time-series.ts'
import type { Where } from '../where/where.ts'

/** Which numbers of a tally are asked for: a form with all of them takes the database long to plan. */
export type Selection = 'COUNTS' | 'TOLLS' | 'ALL'

/** A question with its values: a root field and its arguments. */
export type Question =
  | { readonly root: 'events'; readonly arguments: EventsArguments }
  | {
      readonly root: 'aggregate' | 'attacks'
      readonly select: Selection
      readonly arguments: AggregateArguments
    }
  | {
      readonly root: 'timeSeries'
      readonly select: Selection
      readonly arguments: TimeSeriesArguments
    }
  | { readonly root: 'matrix'; readonly select: Selection; readonly arguments: MatrixArguments }
  | { readonly root: 'map'; readonly select: Selection; readonly arguments: MapArguments }
  | { readonly root: 'attribution'; readonly arguments: { readonly where: Where } }

/** What is asked of `events`. */
export interface EventsArguments {
  readonly where: Where
  readonly orderBy: Order
}
