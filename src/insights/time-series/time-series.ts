import { Int } from 'type-graphql'
import { EventWhere } from '../../entities/event/event.where.ts'
import { root } from '../../reading/declare.ts'
import { Dimension, Interval } from '../../reading/types/enums.ts'
import { readTimeSeries } from './time-series.shape.ts'
import { TimeSeries } from './time-series.type.ts'

/** Events over time. */
export const timeSeries = root({
  field: 'timeSeries',
  type: () => TimeSeries,
  description:
    'Counts events over time, in buckets of equal length, split by a dimension if asked.',
  arguments: {
    where: { type: () => EventWhere, nullable: true, description: 'Which events.' },
    interval: { type: () => Interval, description: 'The length of the buckets.' },
    by: {
      type: () => Dimension,
      nullable: true,
      description: 'The dimension by which each bucket is split into series.',
    },
    first: {
      type: () => Int,
      defaultValue: 8,
      description: 'How many series are shown singly, 1 to 100; the rest is OTHER.',
    },
  },
  read: readTimeSeries,
})
