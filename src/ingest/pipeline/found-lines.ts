import { counted } from '../../lib/counted.ts'
import { findingLines } from '../runs/run-lines.ts'
import type { ExaminedFile } from './importer.ts'

/** Of so many remarks a dry run shows each. */
const shownRemarks = 10

/** How a file was examined, beside what is in it. */
interface Examined {
  readonly rejects: string | null
  /** Nothing is kept of a dry run: what it found is said at once. */
  readonly isDryRun: boolean
}

/** Writes for the terminal what the records of a file are. */
export function foundLines(file: ExaminedFile, how: Examined): readonly string[] {
  const { records, rows, skipped, rejected } = file.counts
  const parts = [counted(rows, 'row'), `${String(skipped)} skipped`, `${String(rejected)} rejected`]
  return [
    `${file.document.file} → document:${file.document.dossier}: ${counted(records, 'record')} = ${parts.join(' + ')}`,
    ...[...file.skippedFor].map(([reason, count]) => `  ${String(count)} skipped: ${reason}`),
    ...(how.rejects === null
      ? []
      : [`  rejected records are in ${how.rejects}: mend them there and import that file`]),
    ...remarkLines(file, how),
  ]
}

function remarkLines(
  { counts, findings }: ExaminedFile,
  { isDryRun }: Pick<Examined, 'isDryRun'>,
): readonly string[] {
  if (counts.remarks === 0) return []
  const text = `  ${counted(counts.remarks, 'remark')} on rows that are kept`
  if (!isDryRun) return [`${text}; \`marsad runs\` with the id of the run shows them`]
  const shown = findings.filter(({ kind }) => kind === 'REMARK').slice(0, shownRemarks)
  const first = shown.length < counts.remarks ? `, the first ${String(shown.length)}` : ''
  const told = shown.map(({ column, reason, ...finding }) => ({
    ...finding,
    reason: `${column} ${reason}`.trim(),
  }))
  return [`${text}${first}:`, ...findingLines(told)]
}
