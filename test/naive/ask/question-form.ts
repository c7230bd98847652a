import fc from 'fast-check'
import { DIMENSIONS } from '../groups/keys-of.ts'
import { lensForms, lensOf } from './lens-form.ts'
import type { LensForm } from './lens-form.ts'
import type { Pool } from './pool.ts'
import type { Question, Selection } from './question.ts'
import { selectionsOf } from './selections.ts'
import { plainWhereForms, whereForms, whereOf } from './where-form.ts'
import type { WhereForm } from './where-form.ts'

/** A question without its values; questions of one form are one statement of the database. */
export interface QuestionForm {
  readonly root: Question['root']
  readonly select: Selection
  readonly where: WhereForm
  /** Lenses by the name under which they are asked for. */
  readonly lenses: Readonly<Partial<Record<'accordingTo' | 'left' | 'right', LensForm>>>
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
  compare: fc.constant({}),
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

/** How many forms of questions. */
export interface FormsAsked {
  readonly seed: number
  readonly forms: number
  /** So many of them under a lens, of any root, or with two. */
  readonly lensed: number
  /** Whether only such are drawn as the database plans quickly. */
  readonly plain: boolean
}

/** Forms of questions, of all roots in turn; the same seed gives the same. */
export function questionForms(asked: FormsAsked): readonly QuestionForm[] {
  const { seed, forms, lensed, plain } = asked
  const where = plain ? plainWhereForms : whereForms
  return Array.from({ length: forms }, (_, place) => {
    const root = ROOTS[place % ROOTS.length] ?? 'events'
    const isLensed = place >= forms - lensed
    const arbitrary = isLensed ? lensedForms(where, plain ? 1 : 3) : formsOf(root, where)
    return fc.sample(arbitrary, { seed: seedOfForm(seed, place), numRuns: 1 })
  }).flat()
}

/** Of its own for each: seeds that are next to each other would give the next round nine of ten forms again. */
function seedOfForm(seed: number, place: number): number {
  return (Math.imul(seed, 1_000_003) + place) | 0
}

function formsOf(
  root: Question['root'],
  where: fc.Arbitrary<WhereForm>,
): fc.Arbitrary<QuestionForm> {
  return fc.record({
    root: fc.constant(root),
    select: selectionsOf(root),
    where,
    lenses: fc.constant({}),
    rest: RESTS[root],
  })
}

/** Any question under a lens of up to so many parts, or two such lenses side by side. */
function lensedForms(where: fc.Arbitrary<WhereForm>, most: number): fc.Arbitrary<QuestionForm> {
  const roots = fc.constantFrom(...ROOTS, 'compare' as const, 'compare' as const)
  const lens = lensForms(most)
  return roots.chain((root) => {
    const lenses: fc.Arbitrary<QuestionForm['lenses']> =
      root === 'compare' ? fc.record({ left: lens, right: lens }) : fc.record({ accordingTo: lens })
    return fc
      .tuple(formsOf(root, where), lenses)
      .map(([form, through]) => ({ ...form, lenses: through }))
  })
}

/** Draws the values of a question of this form. */
export function questionOf(form: QuestionForm, pool: Pool): fc.Arbitrary<Question> {
  const { root, select, where, lenses, rest } = form
  const drawn = Object.entries(lenses).map(([name, lens]) => [name, lensOf(lens, pool)] as const)
  return fc
    .record({ where: whereOf(where, pool), first, lenses: fc.record(Object.fromEntries(drawn)) })
    .map(({ where: asked, first: most, lenses: { accordingTo, ...sides } }) => {
      const whole = accordingTo === undefined ? asked : { ...asked, accordingTo }
      const all = { where: whole, first: most, ...sides, ...rest }
      // The arguments are those of the root: RESTS has an entry for each.
      return { root, select, arguments: all } as unknown as Question
    })
}
