import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useDeferredValue, useState } from 'react'
import { useQuestion } from '../api/use-question.ts'
import { SearchDocument, type SearchKind } from '../gql/further/graphql.ts'
import { Icon } from '../kit/icon.tsx'
import { Overlay } from '../kit/overlay.tsx'
import { useMore } from '../kit/use-more.ts'
import { CutNote } from '../panels/cut-note.tsx'
import { FaultState } from '../panels/fault-state.tsx'
import { keepFilters } from '../view-state/keep-look.ts'
import { useSetView, useView } from '../view-state/use-view.ts'
import type { Parameter } from '../view-state/view.ts'
import { useWords } from '../words/words-context.tsx'
import type { Acts } from './acts.ts'
import { groupOf, type Hit, hitGroups, pageOf } from './hit.ts'
import { HitList } from './hit-list.tsx'
import { KindSwitch } from './kind-switch.tsx'
import { Why } from './why.tsx'
import './palette.css'

/** Search over everything: groups of hits, why each was found, and what can be done with it. */
export function Palette({ close }: { readonly close: () => void }): ReactNode {
  const { t, lang } = useWords()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<SearchKind>()
  const [chosen, setChosen] = useState(0)
  const typed = useDeferredValue(text.trim().slice(0, 200))
  const { first, more } = useMore(20, `${kind ?? ''} ${typed}`)
  const kinds = kind === undefined ? null : [kind]
  const question = useQuestion(
    SearchDocument,
    { text: typed, kinds, first, lang },
    { pause: typed === '' },
  )
  const hits = typed === '' ? [] : inGroups(question.data?.search.hits ?? [])
  const hit = hits[Math.min(chosen, hits.length - 1)]
  const act = useActs(close)
  return (
    <Overlay label={t('search')} close={close}>
      <div
        className="palette"
        onKeyDown={(event) => {
          onPaletteKey(event, {
            count: hits.length,
            chosen,
            setChosen,
            choose: (alt) => {
              if (hit !== undefined) (alt ? act.filter : act.open)(hit)
            },
          })
        }}
      >
        <header>
          <Icon name="search" />
          <input
            autoFocus
            dir="auto"
            value={text}
            role="combobox"
            aria-expanded={hits.length > 0}
            aria-controls="hits"
            aria-activedescendant={
              hit === undefined ? undefined : `hit-${String(hits.indexOf(hit))}`
            }
            aria-label={t('searchLong')}
            placeholder={t('searchLong')}
            onChange={({ target }) => {
              setText(target.value)
              setChosen(0)
            }}
          />
          <KindSwitch kind={kind} setKind={setKind} />
          <button className="link" onClick={close}>
            <kbd>esc</kbd>
            <span className="hidden">{t('close')}</span>
          </button>
        </header>
        {question.fault === undefined ? null : <FaultState question={question} />}
        <div className="palette-body">
          <div
            // Its end is to be reached by keys, too.
            tabIndex={0}
            className={question.stale && question.asking ? 'panel-stale' : undefined}
          >
            {hits.length > 0 ? (
              <>
                <HitList hits={hits} chosen={chosen} choose={setChosen} act={act} />
                <CutNote
                  shown={hits.length}
                  total={question.data?.search.totalCount ?? 0}
                  more={more}
                />
              </>
            ) : (
              <p className="palette-hint">
                {typed === '' || question.asking ? t('searchStart') : t('noHit')}
              </p>
            )}
          </div>
          {hit === undefined ? null : <Why hit={hit} typed={typed} />}
        </div>
        <footer>
          <span role="status">
            {typed === '' || question.data === undefined
              ? ''
              : t('hitsFound', { count: question.data.search.totalCount })}
            {question.data?.search.leftOut.length ? ` · ${t('lookedAtBest')}` : ''}
          </span>
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> {t('move')} · <kbd>Enter</kbd> {t('open')} ·{' '}
            <kbd>Alt Enter</kbd> {t('addAsFilter')}
          </span>
        </footer>
      </div>
    </Overlay>
  )
}

function useActs(close: () => void): Acts {
  const navigate = useNavigate()
  const view = useView()
  const setView = useSetView()
  return {
    open: (hit) => {
      const page = pageOf(hit)
      if (page === undefined) return
      close()
      void navigate({ to: page.to, params: { id: page.id }, search: keepFilters(view) })
    },
    filter: ({ node }) => {
      const parameter = filters[node.__typename]
      if (parameter === undefined) return
      close()
      setView({ [parameter]: node.id })
    },
  }
}

const filters: Readonly<Record<string, Parameter | undefined>> = {
  Actor: 'actor',
  Place: 'place',
  Weapon: 'weapon',
  Source: 'by',
}

function inGroups(hits: readonly Hit[]): readonly Hit[] {
  return hitGroups.flatMap((group) => hits.filter((hit) => groupOf(hit) === group))
}

interface Moves {
  readonly count: number
  readonly chosen: number
  readonly setChosen: (index: number) => void
  readonly choose: (alt: boolean) => void
}

function onPaletteKey(event: KeyboardEvent, { count, chosen, setChosen, choose }: Moves): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step !== undefined && count > 0) {
    event.preventDefault()
    setChosen((chosen + step + count) % count)
  }
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault()
    choose(event.altKey)
  }
}
