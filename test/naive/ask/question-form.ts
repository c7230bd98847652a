import fc from 'fast-check'
import { DIMENSIONS } from '../groups/keys-of.ts'
import type { Pool } from './pool.ts'
import type { Question } from './question.ts'
import { whereForms, whereOf } from './where-form.ts'
import type { WhereForm } from './where-form.ts'

/** A question without its values; questions of one form are one statement of the database. */
export interface QuestionForm {
  readonly root: Question['root']
  readonly where: WhereForm
  /** The rest of the question; `first` is drawn with the values. */
  readonly rest: object
}

const dimension = fc.constantFrom(...DIMENSIONS)
const select = fc.constantFrom('COUNTS', 'COUNTS', 'TOLLS', 'ALL')
const first = fc.constantFrom(1, 2, 3, 100)

const RESTS: Readonly<Record<Question['root'], fc.Arbitrary<object>>> = {
  events: fc.record({
    orderBy: fc.constantFrom('DATE_ASC', 'DATE_DESC', 'KILLED_DESC', 'UPDATED_DESC'),
  }),
  aggregate: groupsBy(),
  attacks: groupsBy(),
  timeSeries: fc.record({
    select,
    interval: fc.constantFrom('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'),
    by: fc.option(dimension, { nil: undefined }),
  }),
  matrix: fc.oneof(
    fc.record({ select, rows: dimension, columns: dimension }),
    fc
      .tuple(select, fc.constantFrom('ACTOR', 'PARTICIPANT', 'TARGET', 'COUNTRY'))
      .map(([selected, both]) => ({ select: selected, rows: both, columns: both })),
  ),
  map: fc.record({
    select,
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
    select,
    by: fc.uniqueArray(dimension, { minLength: 1, maxLength: 3 }),
    orderBy: fc.constantFrom(...orders),
  })
}

const roots = fc.constantFrom<Question['root']>(
  ...(['events', 'events', 'aggregate', 'aggregate', 'attacks'] as const),
  ...(['timeSeries', 'matrix', 'map', 'attribution'] as const),
)

/** Forms of questions, of all roots. */
export const questionForms: fc.Arbitrary<QuestionForm> = roots.chain((root) =>
  fc.record({ root: fc.constant(root), where: whereForms, rest: RESTS[root] }),
)

/** Draws the values of a question of this form. */
export function questionOf(
  { root, where, rest }: QuestionForm,
  pool: Pool,
): fc.Arbitrary<Question> {
  return fc.record({ where: whereOf(where, pool), first }).map((values) => {
    const { select: selected, ...fixed } = rest as { readonly select?: string }
    // The arguments are those of the root: RESTS has an entry for each.
    return { root, select: selected, arguments: { ...values, ...fixed } } as unknown as Question
  })
}
