import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useQuestion } from '../api/use-question.ts'
import { SearchDocument, type SearchKind } from '../gql/further/graphql.ts'
import { Icon } from '../kit/icon.tsx'
import { Overlay } from '../kit/overlay.tsx'
import { useMore } from '../kit/use-more.ts'
import { useTyped } from '../kit/use-typed.ts'
import { CutNote } from '../panels/cut-note.tsx'
import { FaultState } from '../panels/fault-state.tsx'
import { keepFilters } from '../view-state/keep-look.ts'
import { listed, written } from '../view-state/listed.ts'
import { useSetView, useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'
import type { Acts } from './acts.ts'
import { CommandList } from './command-list.tsx'
import { destinationOf, groupOf, type Hit, hitGroups } from './hit.ts'
import { HitList } from './hit-list.tsx'
import { KindSwitch } from './kind-switch.tsx'
import { type Command, useCommands } from './use-commands.ts'
import { Why } from './why.tsx'
import './palette.css'

/** So much of a text is searched for. */
const LONGEST = 200

/** Search over everything: groups of hits, why each was found, and what can be done with it. */
export function Palette({ close }: { readonly close: () => void }): ReactNode {
  const { t, lang } = useWords()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<SearchKind>()
  const [chosen, setChosen] = useState(0)
  const typed = useTyped(text.trim().slice(0, LONGEST))
  const { first, more } = useMore(20, `${kind ?? ''} ${typed}`)
  const kinds = kind === undefined ? null : [kind]
  const question = useQuestion(
    SearchDocument,
    { text: typed, kinds, first, lang },
    { pause: typed === '' },
  )
  const hits = typed === '' ? [] : inGroups(question.data?.search.hits ?? [])
  const found = useCommands(typed)
  const commands = kind === undefined ? found : []
  const count = hits.length + commands.length
  const at = Math.min(chosen, count - 1)
  const hit = hits[at]
  const isTyped = typed === text.trim().slice(0, LONGEST)
  const isAnswered =
    typed === '' || !question.stale || (hit === undefined && question.fault !== undefined)
  const isFresh = isTyped && isAnswered
  const act = useActs(close)
  const run = (command: Command) => {
    close()
    command.run()
  }
  return (
    <Overlay label={t('search')} close={close}>
      <div
        className="palette"
        onKeyDown={(event) => {
          onPaletteKey(event, {
            ...{ count, chosen: at, setChosen },
            choose: (alt) => {
              const command = commands[at - hits.length]
              // What is shown of a former text is not what was typed.
              if (!isFresh) return
              if (hit !== undefined) (alt ? act.filter : act.open)(hit)
              else if (command !== undefined) run(command)
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
            aria-expanded={count > 0}
            aria-controls="hits"
            aria-activedescendant={count === 0 ? undefined : `hit-${String(at)}`}
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
            {hits.length > 0 || question.fault !== undefined ? null : (
              <p className="palette-hint">
                {typed === '' || question.stale ? t('searchStart') : t('noHit')}
              </p>
            )}
            {count === 0 ? null : (
              <div id="hits" role="listbox" aria-label={t('search')} className="hits">
                <HitList hits={hits} chosen={at} choose={setChosen} act={act} />
                <CommandList
                  {...{ commands, run }}
                  begin={hits.length}
                  chosen={at}
                  choose={setChosen}
                />
              </div>
            )}
            <CutNote
              shown={hits.length}
              total={typed === '' ? 0 : (question.data?.search.totalCount ?? 0)}
              more={more}
            />
          </div>
          {hit === undefined ? null : <Why hit={hit} typed={typed} />}
        </div>
        <footer>
          <span role="status">
            {typed === '' || question.stale || question.data === undefined
              ? ''
              : [
                  t('hitsFound', { count: question.data.search.totalCount }),
                  ...(question.data.search.leftOut.length > 0 ? [t('lookedAtBest')] : []),
                ].join(' · ')}
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
      const destination = destinationOf(hit)
      if (destination === undefined) return
      close()
      const { to, id } = destination
      const search = keepFilters(view)
      if (!('by' in destination)) void navigate({ to, params: { id }, search })
      else if (destination.by === 'seed') void navigate({ to, search: { ...search, seed: id } })
      else void navigate({ to, search: { ...search, weapon: added(view.weapon, id) } })
    },
    filter: ({ node }) => {
      const parameter = filters[node.__typename]
      if (parameter === undefined) return
      close()
      setView({ [parameter]: added(view[parameter], node.id) })
    },
  }
}

/** A list with one more that is wanted. */
function added(value: string | undefined, id: string): string | undefined {
  const { only, not } = listed(value)
  return written(
    [...only.filter((one) => one !== id), id],
    not.filter((one) => one !== id),
  )
}

const filters: Readonly<Record<string, 'actor' | 'place' | 'weapon' | 'by' | undefined>> = {
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
    const next = (chosen + step + count) % count
    setChosen(next)
    document.getElementById(`hit-${String(next)}`)?.scrollIntoView({ block: 'nearest' })
  }
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault()
    choose(event.altKey)
  }
}
