import { countLines } from '../report.ts'
import type { Preview } from './preview.ts'

/** So many of what is there already are named. */
const shown = 10

/** Writes for the terminal what an import would do. */
export function previewLines({ counts, changed, pairs }: Preview): readonly string[] {
  return [
    'Nothing was written. An import would do this:',
    ...countLines(counts),
    ...some('there already and would change', changed),
    ...some(
      'would be joined, judged to be one',
      pairs.filter(({ judgement }) => judgement === 'SAME').map(pairText),
    ),
    ...some(
      'would be proposed to be one, for `marsad review`',
      pairs.filter(({ judgement }) => judgement === null).map(pairText),
    ),
  ]
}

function pairText({ keptId, otherId }: Preview['pairs'][number]): string {
  return `${keptId} = ${otherId}`
}

function some(what: string, which: readonly string[]): readonly string[] {
  if (which.length === 0) return []
  const more = which.length - shown
  const first = which.slice(0, shown).join(', ')
  return [`  ${what}: ${first}${more > 0 ? ` and ${String(more)} more` : ''}`]
}
