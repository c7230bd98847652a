import { type KeyboardEvent, type ReactNode, use, useEffect, useRef } from 'react'
import type { Question } from '../api/use-question.ts'
import { packAddress } from '../filters/pack-address.ts'
import { useFilterLines } from '../filters/use-filter-lines.ts'
import { PageContext } from '../view-state/page-context.ts'
import { useAsked } from '../view-state/use-question-view.ts'
import type { Parameter } from '../view-state/view.ts'
import { useWords } from '../words/words-context.tsx'
import type { ExportHead } from './export/export-head.ts'
import { fileOf, type Format, formats } from './export/file-of.ts'
import { shownIn } from './export/panel-svg.ts'
import { save } from './export/save.ts'
import { publishersOf } from './publishers-of.ts'
import type { TableModel } from './table-model.ts'

/** The menu under “…”: files with the title, the filters, the publishers, the source and the date on them. */
export function PanelMenu<Data>({
  id,
  title,
  question,
  without,
  table,
  panel,
  close,
}: {
  readonly id: string
  readonly title: string
  readonly question: Question<Data>
  readonly without: readonly Parameter[]
  readonly table: TableModel | undefined
  /** The panel, as it stands on the page. */
  readonly panel: () => HTMLElement | null
  readonly close: () => void
}): ReactNode {
  const words = useWords()
  const { where } = useAsked()
  const { where: own } = useAsked(without)
  const { packed = where, holds } = use(PageContext)
  const filters = useFilterLines(without)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => menu.current?.querySelector<HTMLElement>('button:enabled, a')?.focus(), [])
  const head: Omit<ExportHead, 'publishers'> = {
    title,
    filters,
    note: table?.note,
    source: `${window.location.origin}${window.location.pathname}${window.location.search}`,
    date: (question.answeredAt ?? new Date()).toISOString(),
    rightToLeft: words.language === 'ar',
  }
  // An earlier answer does not fit the filters, the address and the question of now.
  const ready = question.stale ? undefined : table
  const pick = async (format: Format) => {
    close()
    const place = panel()
    if (ready === undefined || place === null) return
    // At once: the page may show something else by the time that the publishers are known.
    const shown = shownIn(place)
    // Pages of what is no event, such as runs, hold no filter of events.
    const publishers =
      holds?.length === 0 ? undefined : await publishersOf(packed === where ? own : packed, words)
    const file = await fileOf(format, {
      ...{ question, table: ready, shown },
      head: { ...head, publishers },
    })
    save(`marsad-${id}.${format.toLowerCase()}`, file)
  }
  return (
    <div
      ref={menu}
      className="menu"
      role="menu"
      aria-label={words.t('exportOf', { title })}
      onKeyDown={(event) => {
        onMenuKey(event, close)
      }}
    >
      {formats.map((format) => (
        <button
          key={format}
          role="menuitem"
          tabIndex={-1}
          disabled={ready === undefined}
          onClick={() => void pick(format)}
        >
          {words.t('exportAs', { format })}
        </button>
      ))}
      <a role="menuitem" tabIndex={-1} href={packAddress(packed, words.lang)} download="">
        {words.t('evidencePack')}
      </a>
    </div>
  )
}

function onMenuKey(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (event.key === 'Escape' || event.key === 'Tab') close()
  if (step === undefined) return
  event.preventDefault()
  const items = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)'),
  ]
  const at = items.findIndex((item) => item === document.activeElement)
  items[(at + step + items.length) % items.length]?.focus()
}
