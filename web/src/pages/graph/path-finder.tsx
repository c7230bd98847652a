import { type ReactNode, useState } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import {
  SuggestionsDocument,
  WayBetweenDocument,
  type WayBetweenQuery,
} from '../../gql/further/graphql.ts'
import { useMore } from '../../kit/use-more.ts'
import { CutNote } from '../../panels/cut-note.tsx'
import { ListState } from '../../panels/list-state.tsx'
import { PanelBody } from '../../panels/panel-body.tsx'
import { useTyped } from '../../kit/use-typed.ts'
import { useWords } from '../../words/words-context.tsx'
import { NodeButton } from './node-button.tsx'
import { nodeKinds } from './node-kinds.ts'

/** The shortest ways from the chosen node to another: found, shown as lists, and put on the canvas when asked. */
export function PathFinder({
  from,
  choose,
  addAll,
}: {
  readonly from: string
  readonly addAll: (ids: readonly string[]) => void
  readonly choose: (id: string) => void
}): ReactNode {
  const { t, lang } = useWords()
  const [text, setText] = useState('')
  const [to, setTo] = useState<{ readonly id: string; readonly label: string }>()
  const [steps, setSteps] = useState(6)
  const typed = useTyped(text.trim())
  const suggestions = useQuestion(
    SuggestionsDocument,
    { text: typed, kinds: nodeKinds, lang },
    { pause: typed === '' },
  )
  const hits = suggestions.fault === undefined ? (suggestions.data?.suggest.hits ?? []) : []
  return (
    <section aria-label={t('findPath')}>
      <h2>{t('findPath')}</h2>
      <input
        type="search"
        dir="auto"
        value={text}
        aria-label={t('pathTo')}
        placeholder={t('pathTo')}
        onChange={({ target }) => {
          setText(target.value)
        }}
      />
      {typed === '' ? null : (
        <>
          <ListState question={suggestions} isEmpty={hits.length === 0} />
          <ul className="graph-counts">
            {hits.map(({ node, label }) => (
              <li key={node.id}>
                <NodeButton
                  label={label}
                  choose={() => {
                    setTo({ id: node.id, label })
                    setText('')
                  }}
                />
              </li>
            ))}
          </ul>
          {hits.length === 0 ? null : (
            <CutNote shown={hits.length} total={suggestions.data?.suggest.totalCount ?? 0} />
          )}
        </>
      )}
      {to === undefined ? null : (
        <>
          <p dir="auto">{t('waysTo', { name: to.label })}</p>
          <Ways {...{ from, to: to.id, steps, setSteps, choose, addAll }} />
        </>
      )}
      <p className="note">{t('pathNote', { steps })}</p>
    </section>
  )
}

function Ways({
  from,
  to,
  steps,
  setSteps,
  choose,
  addAll,
}: {
  readonly addAll: (ids: readonly string[]) => void
  readonly from: string
  readonly to: string
  /** How long a path may be. */
  readonly steps: number
  readonly setSteps: (steps: number) => void
  readonly choose: (id: string) => void
}): ReactNode {
  const { t, lang } = useWords()
  const { first, more } = useMore(5, `${from} ${to} ${String(steps)}`)
  const question = useQuestion(WayBetweenDocument, { from, to, steps, first, lang })
  const fewer = [4, 3].map((most) => (
    <button
      key={most}
      className="button"
      onClick={() => {
        setSteps(most)
      }}
    >
      {t('fewerSteps', { steps: most })}
    </button>
  ))
  return (
    <PanelBody question={question} lines={3} smaller={fewer}>
      {({ paths }) => <Found {...{ paths, more, choose, addAll }} />}
    </PanelBody>
  )
}

function Found({
  paths: { paths: ways, searchedTo, truncated, totalHubs, hubs },
  more,
  choose,
  addAll,
}: {
  readonly paths: WayBetweenQuery['paths']
  readonly more: (() => void) | undefined
  readonly addAll: (ids: readonly string[]) => void
  readonly choose: (id: string) => void
}): ReactNode {
  const { t } = useWords()
  const show = () => {
    addAll(ways.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  }
  return (
    <>
      {ways.length === 0 ? <p>{t('noPath', { count: searchedTo })}</p> : null}
      <ol className="ways">
        {ways.map(({ nodes }, index) => (
          <li key={index}>
            {nodes.map(({ id, label }, at) => (
              <span key={id}>
                {at === 0 ? '' : ' – '}
                <NodeButton
                  label={label}
                  choose={() => {
                    choose(id)
                  }}
                />
              </span>
            ))}
          </li>
        ))}
      </ol>
      {truncated ? (
        <p className="note">
          {t('mayBeMorePaths')}{' '}
          {more === undefined ? null : (
            <button className="link" onClick={more}>
              {t('morePaths')}
            </button>
          )}
        </p>
      ) : null}
      {ways.length === 0 ? null : (
        <button className="button" onClick={show}>
          {t('showPath')}
        </button>
      )}
      {totalHubs > 0 ? (
        <>
          <p className="note">
            {t('notCrossed')} <bdi>{hubs.map(({ node }) => node.label).join(t('and'))}</bdi>
          </p>
          <CutNote shown={hubs.length} total={totalHubs} />
        </>
      ) : null}
    </>
  )
}
