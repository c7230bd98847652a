import fc from 'fast-check'
import { DIMENSIONS } from '../groups/keys-of.ts'
import type { Pool } from './pool.ts'
import type { Question, Selection } from './question.ts'
import { selectionsOf } from './selections.ts'
import { whereForms, whereOf } from './where-form.ts'
import type { WhereForm } from './where-form.ts'

/** A question without its values; questions of one form are one statement of the database. */
export interface QuestionForm {
  readonly root: Question['root']
  readonly select: Selection
  readonly where: WhereForm
  /** The rest of the arguments; `first` is drawn with the values. */
  readonly rest: object
}

const dimension = fc.constantFrom(...DIMENSIONS)
const first = fc.constantFrom(1, 2, 3, 100)

const RESTS: Readonly<Record<Question['root'], fc.Arbitrary<object>>> = {
  events: fc.record({
    orderBy: fc.constantFrom('DATE_ASC', 'DATE_DESC', 'KILLED_DESC', 'UPDATED_DESC'),
  }),
  aggregate: groupsBy(),
  attacks: groupsBy(),
  timeSeries: fc.record({
    interval: fc.constantFrom('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'),
    by: fc.option(dimension, { nil: undefined }),
  }),
  matrix: fc.oneof(
    fc.record({ rows: dimension, columns: dimension }),
    // Who has to do with whom.
    fc
      .constantFrom('ACTOR', 'PARTICIPANT', 'TARGET', 'COUNTRY', 'PERPETRATOR')
      .map((both) => ({ rows: both, columns: both })),
  ),
  map: fc.record({
    level: fc.constantFrom('COUNTRY', 'ADMIN1', 'ADMIN2', 'PLACE', 'GRID'),
    cellDegrees: fc.constantFrom(1, 0.5, 10),
  }),
  attribution: fc.constant({}),
}

function groupsBy(): fc.Arbitrary<object> {
  const orders = [
    'MOST_EVENTS',
    'MOST_EVENTS',
    'KEY',
    'MOST_INCIDENTS',
    'MOST_INJURED',
    'MOST_KILLED',
  ]
  return fc.record({
    by: fc.uniqueArray(dimension, { minLength: 1, maxLength: 3 }),
    orderBy: fc.constantFrom(...orders),
  })
}

const ROOTS: readonly Question['root'][] = [
  ...(['aggregate', 'events', 'timeSeries', 'matrix', 'attacks'] as const),
  ...(['aggregate', 'map', 'events', 'attribution', 'timeSeries'] as const),
]

/** So many forms of questions, of all roots in turn; the same seed gives the same. */
export function questionForms(seed: number, count: number): readonly QuestionForm[] {
  return Array.from({ length: count }, (_, place) => {
    const root = ROOTS[place % ROOTS.length] ?? 'events'
    return fc.sample(formsOf(root), { seed: seed + place, numRuns: 1 })
  }).flat()
}

function formsOf(root: Question['root']): fc.Arbitrary<QuestionForm> {
  return fc.record({
    root: fc.constant(root),
    select: selectionsOf(root),
    where: whereForms,
    rest: RESTS[root],
  })
}

/** Draws the values of a question of this form. */
export function questionOf(form: QuestionForm, pool: Pool): fc.Arbitrary<Question> {
  const { root, select, where, rest } = form
  return fc
    .record({ where: whereOf(where, pool), first })
    .map((values) => ({ root, select, arguments: { ...values, ...rest } }) as unknown as Question)
  // The arguments are those of the root: RESTS has an entry for each.
}
