import type { Finding, RecordCounts } from './importer.ts'
import type { Problem, SourceRecord } from './source-record.ts'

/** So many findings are kept in the graph; the file of rejected records has all that are rejected. */
const keptFindings = 1_000

/** What is found while a file is read. */
export interface Findings {
  /** Takes a record in, with what is remarkable about it; gives why it is rejected. */
  readonly take: (
    file: string,
    record: SourceRecord<unknown>,
    remarks: readonly Problem[],
  ) => readonly Finding[]
  readonly kept: () => readonly Finding[]
  readonly counts: () => RecordCounts
  /** Why records are skipped, and how many for each reason. */
  readonly skippedFor: () => ReadonlyMap<string, number>
}

/** Starts to count records, and keeps the first findings. */
export function findings(): Findings {
  const kept: Finding[] = []
  const skippedFor = new Map<string, number>()
  const counts = { records: 0, rows: 0, skipped: 0, rejected: 0, remarks: 0 }
  return {
    take: (file, record, remarks) => {
      if (record.kind === 'HEAD') return []
      counts.records += 1
      counts.skipped += record.kind === 'SKIPPED' ? 1 : 0
      counts.rows += record.kind === 'ROW' ? 1 : 0
      counts.rejected += record.kind === 'REJECTED' ? 1 : 0
      counts.remarks += remarks.length
      if (record.kind === 'SKIPPED') {
        skippedFor.set(record.reason, (skippedFor.get(record.reason) ?? 0) + 1)
        return []
      }
      const { line, raw, former } = record
      const number = former?.number ?? counts.rows + counts.rejected
      const problems = record.kind === 'REJECTED' ? record.problems : remarks
      const kind = record.kind === 'REJECTED' ? 'REJECTED' : 'REMARK'
      const found = problems.map(
        (problem) => ({ kind, file, line, number, raw, ...problem }) as const,
      )
      kept.push(...found.slice(0, keptFindings - kept.length))
      return kind === 'REJECTED' ? found : []
    },
    kept: () => kept,
    counts: () => counts,
    skippedFor: () => skippedFor,
  }
}
