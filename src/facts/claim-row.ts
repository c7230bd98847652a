import type { BilingualText, ClaimRecord } from './claim-record.ts'
import type { Row } from './evaluate-expression.ts'
import type { Scalar } from './expression.ts'

/** A claim as the folds read it: its scalars under the names of the stored properties. */
export function claimRow(claim: ClaimRecord): Row {
  const row: Record<string, Scalar> = {}
  const values: Readonly<Record<string, ClaimRecord[keyof ClaimRecord]>> = { ...claim }
  // One pass and no lists between: this runs for every claim that is written.
  for (const name in values) {
    const value = values[name] ?? null
    if (value === null || typeof value !== 'object') row[name] = value
    else if ('en' in value) addBilingual(row, name, value)
    // Passages are no scalar, and absent text is no column: a column that is not there reads as null.
  }
  return row
}

function addBilingual(row: Record<string, Scalar>, name: string, { en, ar }: BilingualText): void {
  row[`${name}En`] = en
  row[`${name}Ar`] = ar
}
