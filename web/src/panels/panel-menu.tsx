import { type KeyboardEvent, type ReactNode, use, useEffect, useRef } from 'react'
import type { Question } from '../api/use-question.ts'
import { packAddress } from '../filters/pack-address.ts'
import { useFilterLines } from '../filters/use-filter-lines.ts'
import { PageContext } from '../view-state/page-context.ts'
import { useAsked } from '../view-state/use-question-view.ts'
import type { Parameter } from '../view-state/view.ts'
import { useWords } from '../words/words-context.tsx'
import { save } from './export/save.ts'
import { csvFile } from './export/csv-file.ts'
import { jsonFile } from './export/json-file.ts'
import { pngFile } from './export/png-file.ts'
import { svgFile } from './export/svg-file.ts'
import type { ExportHead } from './export/export-head.ts'
import type { TableModel } from './table-model.ts'

/** The menu under “…”: files with the title, the filters, the source and the date on them. */
export function PanelMenu<Data>({
  id,
  title,
  question,
  without,
  table,
  drawing,
  close,
}: {
  readonly id: string
  readonly title: string
  readonly question: Question<Data>
  readonly without: readonly Parameter[]
  readonly table: TableModel | undefined
  readonly drawing: () => SVGSVGElement | null
  readonly close: () => void
}): ReactNode {
  const words = useWords()
  const { where } = useAsked()
  const { packed = where } = use(PageContext)
  const filters = useFilterLines(without)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => menu.current?.querySelector<HTMLElement>('button:enabled, a')?.focus(), [])
  const head: ExportHead = {
    title,
    filters,
    note: table?.note,
    source: `${window.location.origin}${window.location.pathname}${window.location.search}`,
    date: (question.answeredAt ?? new Date()).toISOString(),
    rightToLeft: words.language === 'ar',
  }
  // An earlier answer does not fit the filters, the address and the question of now.
  const ready = question.stale ? undefined : table
  const files = {
    CSV: (whole: TableModel) => csvFile(head, whole),
    JSON: () => jsonFile(head, question),
    SVG: (whole: TableModel) => svgFile(head, drawing(), whole),
    PNG: (whole: TableModel) => pngFile(head, drawing(), whole),
  } as const
  const pick = async (format: keyof typeof files) => {
    close()
    if (ready !== undefined)
      save(`marsad-${id}.${format.toLowerCase()}`, await files[format](ready))
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
      {(['CSV', 'JSON', 'PNG', 'SVG'] as const).map((format) => (
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
