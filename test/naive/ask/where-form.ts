import fc from 'fast-check'
import type { Where } from '../where/where.ts'
import type { Pool } from './pool.ts'
import { PARTS } from './where-parts.ts'
import type { Part } from './where-parts.ts'

/** The shape of a where: the database plans each one anew, so few are drawn and asked with many values. */
export interface WhereForm {
  readonly parts: readonly Part[]
  readonly and: readonly WhereForm[] | null
  readonly or: readonly WhereForm[] | null
  readonly not: WhereForm | null
}

const MOST_DEPTH = 3

/** Wheres of up to three filters, with others in `and`, `or` and `not` down to a depth of three. */
export const whereForms: fc.Arbitrary<WhereForm> = formsOf(1)

/** Wheres of up to three filters and nothing else. */
export const plainWhereForms: fc.Arbitrary<WhereForm> = formsOf(MOST_DEPTH)

function formsOf(depth: number): fc.Arbitrary<WhereForm> {
  const parts = fc.uniqueArray(fc.constantFrom(...PARTS), {
    selector: ({ field }) => field,
    maxLength: 3,
  })
  const none = fc.constant(null)
  if (depth === MOST_DEPTH) return fc.record({ parts, and: none, or: none, not: none })
  const inner = formsOf(depth + 1)
  const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary })
  return fc.record({
    parts,
    and: rarely(fc.array(inner, { maxLength: 2 })),
    or: rarely(fc.array(inner, { maxLength: 2 })),
    not: rarely(inner),
  })
}

/** Draws the values of a where of this form. */
export function whereOf(form: WhereForm, pool: Pool): fc.Arbitrary<Where> {
  const { and, or, not } = form
  const own = fc.tuple(...form.parts.map(({ valuesFrom }) => valuesFrom(pool)))
  const list = (forms: readonly WhereForm[]) =>
    fc.tuple(...forms.map((inner) => whereOf(inner, pool)))
  return fc
    .record({
      own,
      ...(and === null ? {} : { and: list(and) }),
      ...(or === null ? {} : { or: list(or) }),
      ...(not === null ? {} : { not: whereOf(not, pool) }),
    })
    .map(({ own: values, ...inner }) => Object.assign({}, ...values, inner) as Where)
}
