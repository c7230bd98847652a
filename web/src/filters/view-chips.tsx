import { Fragment, type ReactNode } from 'react'
import { Icon } from '../kit/icon.tsx'
import { useSetView, type ViewChange } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'
import { useChipFocus } from './use-chip-focus.ts'
import { useChips } from './use-chips.ts'

/** The filters that hold on a page, a chip each that takes it away. */
export function ViewChips({ children }: { readonly children?: ReactNode }): ReactNode {
  const { t } = useWords()
  const setView = useSetView()
  const chips = useChips()
  const focus = useChipFocus(chips.map(({ key }) => key))
  if (chips.length === 0 && children === undefined) return null
  return (
    <div ref={focus.chips} className="chips">
      {chips.length === 0 ? null : <span className="quiet">{t('filters')}</span>}
      {chips.map(({ key, text, change, dashed, and }) => (
        <Fragment key={key}>
          {and === true ? <span className="quiet">{t('andAlso')}</span> : null}
          <button
            className={dashed ? 'chip chip-dashed' : 'chip'}
            aria-label={t('removeFilter', { filter: text })}
            onClick={() => {
              focus.taken(key)
              setView(change)
            }}
          >
            <bdi>{text}</bdi>
            <Icon name="close" />
          </button>
        </Fragment>
      ))}
      {chips.length < 2 ? null : (
        <button
          className="link"
          onClick={() => {
            focus.taken(chips[0]?.key ?? '')
            setView(chips.reduce<ViewChange>((all, { change }) => ({ ...all, ...change }), {}))
          }}
        >
          {t('clearAll')}
        </button>
      )}
      {children}
    </div>
  )
}
