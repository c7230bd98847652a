import { CatchBoundary } from '@tanstack/react-router'
import { lazy, type ReactNode, useId, useRef, useState } from 'react'
import type { Question } from '../api/use-question.ts'
import { Icon } from '../kit/icon.tsx'
import { Part } from '../kit/part.tsx'
import { useSetView, useView } from '../view-state/use-view.ts'
import { chosen, listed } from '../view-state/listed.ts'
import type { Parameter } from '../view-state/view.ts'
import { useWords } from '../words/words-context.tsx'
import { BrokenPanel } from './broken-panel.tsx'
import { PanelBody } from './panel-body.tsx'
import { PanelTable } from './panel-table.tsx'
import { playgroundAddress } from './playground-address.ts'
import type { TableModel } from './table-model.ts'

const PanelMenu = lazy(async () => ({ default: (await import('./panel-menu.tsx')).PanelMenu }))

/** What a panel is made of. */
export interface PanelProps<Data> {
  /** Its name in the address and in files. */
  readonly id: string
  readonly title: string
  readonly subtitle?: ReactNode
  readonly question: Question<Data>
  /** Filters of the page that it does not ask with. */
  readonly without?: readonly Parameter[]
  readonly table: (data: Data) => TableModel
  /** Whether no event is left by the filters: of panels that are asked with those of the view alone. */
  readonly isEmpty?: (data: Data) => boolean
  /** What stands between the title and the tools: a legend, a switch. */
  readonly extra?: ReactNode
  readonly lines?: number
  readonly children: (data: Data) => ReactNode
}

/** One question and its answer: a title, its tools, and its own states of waiting, emptiness and fault. */
export function Panel<Data>(props: PanelProps<Data>): ReactNode {
  const { id, title, subtitle, question, table, extra } = props
  const { t } = useWords()
  const heading = useId()
  const section = useRef<HTMLElement>(null)
  const view = useView()
  const tables = view.table
  const showsAll = props.without?.some((own) => view[own] !== undefined) === true
  const setView = useSetView()
  const asTable = listed(tables).only.includes(id)
  const toggleTable = () => {
    const added = { shiftKey: true, altKey: false }
    setView(({ table: now }) => ({ table: chosen(now, id, added) }), { replace: true })
  }
  return (
    <section
      ref={section}
      className={`panel panel-${id}`}
      data-panel={id}
      aria-labelledby={heading}
      aria-busy={question.asking}
    >
      <header className="panel-head">
        <div className="panel-title">
          <h2 id={heading} tabIndex={-1}>
            {title}
          </h2>
          {subtitle === undefined ? null : <p className="panel-subtitle">{subtitle}</p>}
          {showsAll ? <p className="panel-subtitle">{t('showsAll')}</p> : null}
          <div className="panel-extra">{extra}</div>
        </div>
        <div className="panel-tools">
          <a
            className="tool"
            data-tool="query"
            href={playgroundAddress(question)}
            target="_blank"
            rel="noopener"
            aria-label={t('showQueryOf', { title })}
            title={t('showQuery')}
          >
            <Icon name="code" />
          </a>
          <button
            className="tool"
            data-tool="table"
            aria-pressed={asTable}
            aria-label={t('showTableOf', { title })}
            title={t('showTable')}
            onClick={toggleTable}
          >
            <Icon name={asTable ? 'chart' : 'table'} />
          </button>
          <MoreTool
            title={title}
            open={(close) => (
              <PanelMenu
                id={id}
                title={title}
                question={question}
                without={props.without ?? []}
                table={question.data === undefined ? undefined : table(question.data)}
                panel={() => section.current}
                close={close}
              />
            )}
          />
        </div>
      </header>
      <CatchBoundary
        // Another question, or the table in place of a drawing, may well be shown.
        getResetKey={() => `${String(asTable)} ${JSON.stringify(question.variables)}`}
        errorComponent={BrokenPanel}
      >
        <PanelBody {...props}>
          {(data) =>
            asTable ? <PanelTable table={table(data)} caption={title} /> : props.children(data)
          }
        </PanelBody>
      </CatchBoundary>
    </section>
  )
}

function MoreTool({
  title,
  open,
}: {
  readonly title: string
  readonly open: (close: () => void) => ReactNode
}): ReactNode {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className="menu-anchor">
      <button
        ref={button}
        className="tool"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={t('exportOf', { title })}
        title={t('export')}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        <Icon name="more" />
      </button>
      {isOpen ? <Part>{open(close)}</Part> : null}
    </div>
  )
}
