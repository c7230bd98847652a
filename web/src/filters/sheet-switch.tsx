import type { ReactNode } from 'react'
import { counted } from '../kit/count.ts'
import { Icon } from '../kit/icon.tsx'
import { useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'
import { useChips } from './use-chips.ts'

/** On a narrow screen: opens the filters as a sheet, and closes it by showing what they leave. */
export function SheetSwitch({
  isSheet,
  events,
  toggle,
}: {
  readonly isSheet: boolean
  readonly events: Parameters<typeof counted>[0] | undefined
  readonly toggle: () => void
}): ReactNode {
  const { t, number } = useWords()
  const { count } = useView()
  const chosen = useChips().length
  const show =
    events === undefined ? t('showEvents') : t('showEventsCount', { count: counted(events, count) })
  return (
    <button className="button sheet-switch" aria-expanded={isSheet} onClick={toggle}>
      <Icon name="lines" />
      {isSheet ? show : t('filters')}
      {isSheet || chosen === 0 ? null : <b className="sheet-count">{number(chosen)}</b>}
    </button>
  )
}
