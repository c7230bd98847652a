import { counted } from '../../lib/counted.ts'
import type { ListedFinding, ListedRun } from './runs.queries.ts'

/** Of a process that was killed nothing tells that it is gone. */
const UNFINISHED = '  is under way, or was broken off: then the same command goes on with it'

/** Writes a run for the terminal. */
export function runLines(run: ListedRun): readonly string[] {
  const { id, status, startedAt, tool, version, dossier, source, file, steps } = run
  const undoable = status === 'UNDONE' ? '' : `, ${counted(steps, 'step')}`
  return [
    `${id}  ${status}  ${startedAt}  ${dossier}  (${tool} ${version}${undoable})`,
    ...(status === 'RUNNING' || status === 'UNDOING' ? [UNFINISHED] : []),
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
  const all = `${counted(records ?? 0, 'record')} = ${counted(rows ?? 0, 'row')}`
  return `${all} + ${text(skipped)} skipped + ${text(rejected)} rejected; ${counted(remarks ?? 0, 'remark')}`
}
