import type { Pack } from './open-pack.ts'
import { RECORD_FILES } from './records.ts'
import type { Verdict } from './verify-pack.ts'

/** What came of a verification, a line each. */
export function verdictText({ exportedAt, seal, records }: Pack, verdict: Verdict): string {
  const counts = RECORD_FILES.map((file) => `${String(records[file].size)} ${file}`).join(', ')
  return [
    `The pack of ${exportedAt} is whole: ${counts}.`,
    `Its seal is ${seal}.`,
    ...(verdict.numbers.length === 0 ? ['The numbers hold.'] : ['The numbers do not hold:', ...indented(verdict.numbers)]),
    ...RECORD_FILES.flatMap((file) => changesOf(file, verdict)),
    ...(verdict.holds ? ['Nothing it rests on has changed.'] : []),
  ].join('\n')
} // prettier-ignore

function changesOf(file: (typeof RECORD_FILES)[number], { records }: Verdict): readonly string[] {
  const { added, gone, changed } = records[file]
  return [
    ...told(`${file} that have come`, added),
    ...told(`${file} that are gone`, gone),
    ...told(`${file} that say something else`, changed),
  ]
}

/** Ids that are shown; the number of the rest is. */
const shown = 20

function told(what: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return []
  const rest = ids.length - shown
  return [
    `${String(ids.length)} ${what}:`,
    ...indented([...ids.slice(0, shown), ...(rest > 0 ? [`and ${String(rest)} more`] : [])]),
  ]
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}
