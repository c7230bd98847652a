import type { Hit } from './hit.ts'

/** The words of an excerpt in runs, those that were met marked; offsets count code points. */
export function excerptRuns({
  text,
  marks,
}: NonNullable<Hit['excerpt']>): readonly { readonly text: string; readonly marked: boolean }[] {
  const points = Array.from(text)
  const runs: { text: string; marked: boolean }[] = []
  let at = 0
  for (const { start, end } of marks) {
    runs.push(
      { text: points.slice(at, start).join(''), marked: false },
      { text: points.slice(start, end).join(''), marked: true },
    )
    at = end
  }
  return [...runs, { text: points.slice(at).join(''), marked: false }]
}
