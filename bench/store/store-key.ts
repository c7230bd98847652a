import { createHash } from 'node:crypto'
import { projectionVersion } from '../../src/ingest/rebuild/note-projection.ts'
import type { BaseRow } from '../generate/base-rows.ts'
import { generate } from '../generate/generate.ts'

/** So many events show what the generator makes of rows and of their copies. */
const SAMPLE = 20

/**
 * Tells stores apart: another number of events, other rows, or another graph of the same rows give another key. What the
 * generator makes of a few rows and their copies stands for what it makes of all.
 */
export function storeKey(base: readonly BaseRow[], events: number): string {
  const hash = createHash('sha256').update(String(projectionVersion))
  for (const { row } of base) hash.update(row.sha256)
  for (const row of generate(base.slice(0, SAMPLE), 2 * SAMPLE)) hash.update(JSON.stringify(row))
  return `${String(events)}-${hash.digest('hex').slice(0, 12)}`
}
