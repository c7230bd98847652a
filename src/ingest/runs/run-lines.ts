import type { ListedFinding, ListedRun } from './runs.queries.ts'

/** Writes a run for the terminal. */
export function runLines(run: ListedRun): readonly string[] {
  const { id, status, startedAt, tool, version, dossier, source, file, steps } = run
  const undoable = status === 'UNDONE' ? '' : `, ${String(steps)} steps`
  return [
    `${id}  ${status}  ${startedAt}  ${dossier}  (${tool} ${version}${undoable})`,
    ...(file === null
      ? []
      : [`  ${source ?? ''} ${file}, SHA-256 ${run.sha256 ?? ''}`, `  ${countsOf(run)}`]),
  ]
}

/** Writes what was found in the file of a run, a line each. */
export function findingLines(findings: readonly ListedFinding[]): readonly string[] {
  return findings.map(
    ({ kind, file, line, reason }) =>
      `  ${kind === 'REJECTED' ? 'rejected' : 'remark'}  ${file}:${String(line)}: ${reason}`,
  )
}

function countsOf({ records, rows, skipped, rejected, remarks }: ListedRun): string {
  const text = (number: number | null) => String(number ?? 0)
  return `${text(records)} records = ${text(rows)} rows + ${text(skipped)} skipped + ${text(rejected)} rejected; ${text(remarks)} remarks`
}
