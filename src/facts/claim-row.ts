import type { BilingualText, ClaimRecord } from './claim-record.ts'
import type { Row } from './evaluate-expression.ts'
import type { Scalar } from './expression.ts'

/** A claim as the folds read it: its scalars under the names of the stored properties. */
export function claimRow(claim: ClaimRecord): Row {
  return Object.fromEntries(
    Object.entries({ ...claim }).flatMap(([name, value]) => columns(name, value)),
  )
}

/** Passages are no scalar, and absent text is no column: a column that is not there reads as null. */
function columns(
  name: string,
  value: ClaimRecord[keyof ClaimRecord],
): readonly (readonly [column: string, value: Scalar])[] {
  if (value === null || typeof value !== 'object') return [[name, value]]
  return 'en' in value ? bilingual(name, value) : []
}

const bilingual = (name: string, { en, ar }: BilingualText) =>
  [
    [`${name}En`, en],
    [`${name}Ar`, ar],
  ] as const
