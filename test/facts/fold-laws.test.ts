import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf } from '../../src/facts/expression-parts.ts'
import { evaluate } from '../../src/facts/evaluate-expression.ts'
import type { Row } from '../../src/facts/evaluate-expression.ts'
import { evaluateFold } from '../../src/facts/evaluate-fold.ts'
import { foldOfOne } from '../../src/facts/fold-of-one.ts'
import type { AnyFold } from '../../src/facts/fold.ts'
import { preferredFirst } from '../../src/facts/folds/preferred-first.ts'
import { pruned } from '../../src/facts/prune-fold.ts'
import { specialised } from '../../src/facts/specialise-fold.ts'
import { claimKind } from '../../src/facts/vocabulary.ts'
import { DERIVATIONS, EVERY_FOLD, rowsOf, specialisedBy } from './every-fold.ts'

const inOrder = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort()
const some = (fold: AnyFold) => fc.subarray([...fold.yields], { minLength: 1 })
const only = (names: Iterable<string>, row: Row): Row =>
  Object.fromEntries([...names].map((name) => [name, row[name] ?? null]))

describe('What is known of all rows may be worked into a fold:', () => {
  test.each([...EVERY_FOLD])('%s', (_, { fold, rows, known }) => {
    const law = fc.property(rows, (given) => {
      const worked = inOrder(evaluateFold<Row>(specialised(fold, known), given))
      expect(worked).toEqual(inOrder(evaluateFold<Row>(fold, given)))
    })
    fc.assert(law, { numRuns: 30 })
  })
})

describe('Some columns of a fold are what they are among all:', () => {
  test.each([...EVERY_FOLD])('%s', (_, { fold, rows }) => {
    const law = fc.property(rows, some(fold), (given, wanted) => {
      const all = evaluateFold<Row>(fold, given).map((row) => only(wanted, row))
      const { reads, ...less } = pruned(fold, wanted)
      const read = given.map((row) => only(reads, row))
      expect(inOrder(evaluateFold<Row>(less, read))).toEqual(inOrder(all))
    })
    fc.assert(law, { numRuns: 30 })
  })
})

describe('What a fold makes of one row is an expression:', () => {
  test.each([...EVERY_FOLD])('%s', (_, { fold, rows, known }) => {
    const law = fc.property(rows, some(fold), ([row], wanted) => {
      const one = foldOfOne(pruned(specialised(fold, known), wanted))
      if (row === undefined || one === undefined) return
      const made = Object.entries(one.columns).map(
        ([name, of]) => [name, evaluate(of, row)] as const,
      )
      const found = evaluate(one.when, row) === true ? [Object.fromEntries(made)] : []
      expect(found).toEqual(evaluateFold<Row>(fold, [row]).map((whole) => only(wanted, whole)))
    })
    fc.assert(law, { numRuns: 30 })
  })
})

describe('Where claims are alike, one of them gives what all give:', () => {
  const alike = [...DERIVATIONS].filter(([, of]) => of.alike !== undefined)

  test.each(alike)('%s', (_, of) => {
    const law = fc.property(rowsOf(of), some(of.fold), fc.nat(), (rows, wanted, pick) => {
      const first = rows[pick % Math.max(1, rows.length)]
      const fold = pruned(specialisedBy(of), wanted)
      const one = foldOfOne(fold)
      if (first === undefined || one === undefined) return
      const read = [one.when, ...Object.values(one.columns)].flatMap((part) => [...columnsOf(part)])
      const told = only([...read, ...(of.alike ?? [])], first)
      const same = rows.map((row) => ({ ...row, ...told }))
      expect(evaluateFold<Row>(fold, same)).toEqual(evaluateFold<Row>(fold, [first]))
    })
    fc.assert(law, { numRuns: 30 })
  })
})

test('What is preferred among all claims is what is preferred among those of each kind', () => {
  const rows = EVERY_FOLD.get('what is preferred')?.rows ?? fc.constant([])
  const law = fc.property(rows, (all) => {
    const byKind = claimKind.codes.flatMap((kind) =>
      evaluateFold(
        preferredFirst,
        all.filter((row) => row.kind === kind),
      ),
    )
    const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).sort()
    expect(ids(evaluateFold(preferredFirst, all))).toEqual(ids(byKind))
  })
  fc.assert(law)
})
