import type { PointMarkFragment } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'

const LARGEST = 30

/** The radius of a disc whose area is the number of events, in pixels. */
export function radiusOf(
  mark: PointMarkFragment,
  most: number,
  count: 'certain' | 'best' | 'possible' | undefined,
): number {
  return Math.max(2.5, LARGEST * Math.sqrt(counted(mark.tally.events, count) / most))
}
