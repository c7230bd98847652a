import type { Finding } from './importer.ts'

/** In characters; the file of rejected records has the whole. */
const longestRaw = 2_000

/** The note that a run keeps of a finding, the first of which is at 0. */
export function runNote(run: string, { raw, ...finding }: Finding, at: number) {
  return { id: `${run} ${String(at + 1)}`, ...finding, raw: raw.slice(0, longestRaw) }
}
