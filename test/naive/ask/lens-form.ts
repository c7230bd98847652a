import fc from 'fast-check'
import type { Lens } from '../../../src/facts/lens.ts'
import { LENS_PARTS } from './lens-parts.ts'
import type { LensPart } from './lens-parts.ts'
import type { Pool } from './pool.ts'

/** The shape of a lens: the database plans each one anew, and takes long for it. */
export type LensForm = readonly LensPart[]

/** Lenses of up to so many parts. */
export function lensForms(most: number): fc.Arbitrary<LensForm> {
  return fc.uniqueArray(fc.constantFrom(...LENS_PARTS), {
    selector: ({ field }) => field,
    maxLength: most,
  })
}

/** Draws the values of a lens of this form. */
export function lensOf(form: LensForm, pool: Pool): fc.Arbitrary<Lens> {
  return fc
    .tuple(...form.map(({ valuesFrom }) => valuesFrom(pool)))
    .map((values) => Object.assign({}, ...values) as Lens)
}
