import fc from 'fast-check'
import type { Question, Selection } from './question.ts'

/** Fields of each root that are asked for together. */
const SHOWN: Readonly<Record<Question['root'], readonly (readonly string[])[]>> = {
  events: [['nodes', 'totalCount', 'openDates']],
  aggregate: [['groups'], ['groups', 'totalGroups', 'truncated', 'partition'], ['total']],
  attacks: [['groups'], ['groups', 'totalGroups', 'truncated', 'partition'], ['total']],
  timeSeries: [
    ['buckets'],
    ['buckets', 'spanning', 'undated'],
    ['series', 'truncated'],
    ['splitBuckets'],
  ],
  matrix: [
    ['rows', 'totalRows'],
    ['columns', 'totalColumns', 'truncated'],
    ['matrixCells'],
    ['total'],
  ],
  map: [
    ['areas', 'totalAreas'],
    ['areasOnly'],
    ['points', 'totalPoints'],
    ['gridCells', 'totalCells'],
    ['notPlaceable'],
  ],
  compare: [['total', 'counts'], ['counts'], ['related'], ['events']],
  attribution: [['saidCells', 'totalCells', 'truncated'], ['unclaimed']],
}

/** Fields of tallies that are asked for together. */
const NUMBERS = [
  ...[['events'], ['events', 'sets', 'claims', 'sources'], ['incidents'], ['killed'], ['injured']],
  ...[['killedByGroup'], ['events', 'killed'], ['sets', 'killed', 'killedByGroup']],
]

/** What may be asked for of the answer of a root. */
export function selectionsOf(root: Question['root']): fc.Arbitrary<Selection> {
  return fc.record({
    show: fc.constantFrom(...SHOWN[root]),
    numbers: fc.constantFrom(...NUMBERS),
  })
}
