import type { Words } from '../words/words.ts'
import { openedOn } from './today-context.ts'
import { spanOf } from './span.ts'
import type { View } from './view.ts'

/** The filters of a view as lines of text, for files. */
export function filterLines(view: View, { t }: Words): readonly string[] {
  const { from, to } = spanOf(view, openedOn)
  const named = (
    [
      'place',
      'actor',
      'role',
      'type',
      'weapon',
      'pair',
      'used',
      'violence',
      'min',
      'prec',
      'q',
      'by',
      'rule',
      'asof',
      'vs',
    ] as const
  )
    .filter((name) => view[name] !== undefined)
    .map((name) => `${name}: ${String(view[name])}`)
  const span = from === undefined && to === undefined ? [] : [`${from ?? '…'} – ${to ?? '…'}`]
  const lines = [...span, ...named, `count: ${view.count ?? 'best'}`]
  return [`${t('filters')}: ${lines.join(' · ')}`]
}
