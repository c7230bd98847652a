import type { ExaminedFile } from './importer.ts'

/** Says for the terminal what is in an examined file, and where its rejected records are. */
export function foundLines(file: ExaminedFile, rejects: string | null): readonly string[] {
  const { records, rows, skipped, rejected, remarks } = file.counts
  const parts = [
    `${String(rows)} rows`,
    `${String(skipped)} skipped`,
    `${String(rejected)} rejected`,
  ]
  return [
    `${file.document.file} → document:${file.document.dossier}: ${String(records)} records = ${parts.join(' + ')}`,
    ...[...file.skippedFor].map(([reason, count]) => `  ${String(count)} skipped: ${reason}`),
    ...(rejects === null
      ? []
      : [`  rejected records are in ${rejects}: mend them there and import that file`]),
    ...(remarks === 0
      ? []
      : [`  ${String(remarks)} remarks on rows that are kept; \`marsad runs\` shows them`]),
  ]
}
