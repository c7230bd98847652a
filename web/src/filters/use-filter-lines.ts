import { use } from 'react'
import { PageContext, useHeldView } from '../view-state/page-context.ts'
import type { Parameter } from '../view-state/view.ts'
import { useWords } from '../words/words-context.tsx'
import { useChips } from './use-chips.ts'

/** For a file, as lines of text: whose page it is of, and the filters that it was asked with, as their chips say them. */
export function useFilterLines(without: readonly Parameter[]): readonly string[] {
  const { t } = useWords()
  const { name, holds } = use(PageContext)
  const { count } = useHeldView()
  const counts = holds?.includes('count') !== false && !without.includes('count')
  const texts = [
    ...useChips(without).map(({ text, and }) => (and === true ? `${t('andAlso')} ${text}` : text)),
    ...(counts && count === undefined ? [t('countedAs', { mode: t('best') })] : []),
  ]
  return [
    ...(name === undefined ? [] : [name]),
    ...(texts.length === 0 ? [] : [`${t('filters')}: ${texts.join(' · ')}`]),
  ]
}
