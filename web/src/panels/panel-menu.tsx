import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { Question } from '../api/use-question.ts'
import { filterLines } from '../view-state/filter-lines.ts'
import { packAddress } from '../filters/pack-address.ts'
import { useAsked } from '../view-state/use-question-view.ts'
import { useView } from '../view-state/use-view.ts'
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
  table,
  drawing,
  close,
}: {
  readonly id: string
  readonly title: string
  readonly question: Question<Data>
  readonly table: TableModel | undefined
  readonly drawing: () => SVGSVGElement | null
  readonly close: () => void
}): ReactNode {
  const words = useWords()
  const view = useView()
  const { where } = useAsked()
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => menu.current?.querySelector('button')?.focus(), [])
  const head: ExportHead = {
    title,
    filters: filterLines(view, words),
    note: table?.note,
    source: `${window.location.origin}${window.location.pathname}${window.location.search}`,
    date: (question.answeredAt ?? new Date()).toISOString(),
    rightToLeft: words.language === 'ar',
  }
  const files = {
    CSV: (whole: TableModel) => csvFile(head, whole),
    JSON: () => jsonFile(head, question),
    SVG: (whole: TableModel) => svgFile(head, drawing(), whole),
    PNG: (whole: TableModel) => pngFile(head, drawing(), whole),
  } as const
  const pick = async (format: keyof typeof files) => {
    close()
    if (table !== undefined)
      save(`marsad-${id}.${format.toLowerCase()}`, await files[format](table))
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
          disabled={table === undefined}
          onClick={() => void pick(format)}
        >
          {words.t('exportAs', { format })}
        </button>
      ))}
      <a role="menuitem" tabIndex={-1} href={packAddress(where, words.lang)} download="">
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
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.findIndex((item) => item === document.activeElement)
  items[(at + step + items.length) % items.length]?.focus()
}
