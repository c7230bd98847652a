import { lazy, type ReactNode, useRef, useState } from 'react'
import type { Question } from '../api/use-question.ts'
import type { NumbersQuery } from '../gql/first/graphql.ts'
import { Icon, type IconName } from '../kit/icon.tsx'
import { Part } from '../kit/part.tsx'
import { listed } from '../view-state/listed.ts'
import { openedOn } from '../view-state/today-context.ts'
import { spanOf } from '../view-state/span.ts'
import { useView } from '../view-state/use-view.ts'
import { spanText } from '../words/dates.ts'
import type { WordKey } from '../words/words.ts'
import { useWords } from '../words/words-context.tsx'
import { Chips } from './chips.tsx'
import { CountSwitch } from './count-switch.tsx'
import type { FilterName } from './filter-name.ts'
import { SheetSwitch } from './sheet-switch.tsx'
import { ShareButton } from './share-button.tsx'
import { typeName } from './type-name.ts'
import { useSheet } from './use-sheet.ts'

const Picker = lazy(async () => ({ default: (await import('./picker.tsx')).Picker }))

/** The filters of a view: a button each, the count, and, below, what is chosen as chips. */
export function FilterBar({
  numbers,
  openDates,
}: {
  readonly numbers: Question<NumbersQuery>
  readonly openDates: number
}): ReactNode {
  const { t } = useWords()
  const [open, setOpen] = useState<FilterName>()
  const [isSheet, setSheet] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const sheet = useSheet(isSheet, () => {
    setSheet(false)
  })
  const close = () => {
    bar.current?.querySelector<HTMLElement>(`[data-filter="${open ?? ''}"]`)?.focus()
    setOpen(undefined)
  }
  return (
    <section
      ref={sheet}
      className={isSheet ? 'filter-area filter-sheet' : 'filter-area'}
      role={isSheet ? 'dialog' : undefined}
      aria-modal={isSheet ? true : undefined}
      aria-label={t('filterBar')}
      onKeyDown={(event) => {
        // A picker that is open is closed first.
        if (event.key === 'Escape' && open === undefined) setSheet(false)
      }}
    >
      <SheetSwitch
        isSheet={isSheet}
        events={numbers.stale ? undefined : numbers.data?.bySources.total.events}
        toggle={() => {
          setSheet(!isSheet)
        }}
      />
      <div ref={bar} className="filter-bar">
        {buttons.map(({ name, word, icon }) => (
          <div key={name} className="menu-anchor">
            <FilterButton
              {...{ name, word, icon }}
              isOpen={open === name}
              toggle={() => {
                setOpen(open === name ? undefined : name)
              }}
            />
            {open === name ? (
              <Part>
                <Picker
                  name={name}
                  close={close}
                  leave={() => {
                    setOpen(undefined)
                  }}
                />
              </Part>
            ) : null}
          </div>
        ))}
        <span className="filter-space" />
        <CountSwitch />
        <ShareButton />
      </div>
      <Chips numbers={numbers} openDates={openDates} />
    </section>
  )
}

const buttons: readonly {
  readonly name: FilterName
  readonly word: WordKey
  readonly icon: IconName
}[] = [
  { name: 'time', word: 'time', icon: 'calendar' },
  { name: 'place', word: 'place', icon: 'pin' },
  { name: 'actor', word: 'actor', icon: 'person' },
  { name: 'type', word: 'type', icon: 'lines' },
  { name: 'by', word: 'accordingTo', icon: 'speech' },
]

function FilterButton({
  name,
  word,
  icon,
  isOpen,
  toggle,
}: {
  readonly name: FilterName
  readonly word: WordKey
  readonly icon: IconName
  readonly isOpen: boolean
  readonly toggle: () => void
}): ReactNode {
  const { t } = useWords()
  const value = useValue(name)
  return (
    <button
      className={value === undefined ? 'filter-button' : 'filter-button filter-on'}
      data-filter={name}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={toggle}
    >
      <Icon name={icon} />
      <span>{t(word)}</span>{' '}
      <b>{value ?? t(name === 'time' ? 'anyTime' : name === 'by' ? 'anyone' : 'any')}</b>
      <Icon name="down" />
    </button>
  )
}

/** What is chosen, short enough for a button. */
function useValue(name: FilterName): string | undefined {
  const { t, code } = useWords()
  const view = useView()
  if (name === 'time') {
    if (view.last !== undefined) return t(`last.${view.last}`)
    const { from, to } = spanOf(view, openedOn)
    return from === undefined && to === undefined ? undefined : spanText({ from, to })
  }
  const { only, not } = listed(view[name])
  const count = only.length + not.length
  if (count === 0)
    return name === 'by' && view.asof !== undefined ? t('asOf', { day: view.asof }) : undefined
  const [first] = only
  if (count > 1 || first === undefined) return t('several', { count })
  if (name === 'type') return typeName(first, code)
  return name === 'by' && !first.includes(':')
    ? t(`by.${first}` as 'by.wire')
    : t('several', { count })
}
