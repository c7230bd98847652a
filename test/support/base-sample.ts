import type { BaseRow } from '../../bench/generate/base-rows.ts'
import { gedRows } from './ged-batch.ts'
import { gedSample } from './ged-sample.ts'

/** The sample as rows of two files. */
export async function baseSample(): Promise<readonly BaseRow[]> {
  const rows = await gedRows(gedSample('codebook'))
  return rows.map((row, at) => ({ file: at % 2 === 0 ? 'one.csv' : 'two.csv', row }))
}
