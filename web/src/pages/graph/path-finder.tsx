import { type ReactNode, useDeferredValue, useState } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { SuggestionsDocument, WayBetweenDocument } from '../../gql/further/graphql.ts'
import { useWords } from '../../words/words-context.tsx'
import { NodeButton } from './node-button.tsx'

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
  const [to, setTo] = useState<string>()
  const typed = useDeferredValue(text.trim())
  const suggestions = useQuestion(
    SuggestionsDocument,
    { text: typed, kinds: null, lang },
    { pause: typed === '' },
  )
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
        <ul className="graph-counts">
          {(suggestions.data?.suggest.hits ?? []).slice(0, 5).map(({ node, label }) => (
            <li key={node.id}>
              <NodeButton
                label={label}
                choose={() => {
                  setTo(node.id)
                  setText('')
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {to === undefined ? null : <Ways {...{ from, to, choose, addAll }} />}
      <p className="note">{t('pathNote')}</p>
    </section>
  )
}

function Ways({
  from,
  to,
  choose,
  addAll,
}: {
  readonly addAll: (ids: readonly string[]) => void
  readonly from: string
  readonly to: string
  readonly choose: (id: string) => void
}): ReactNode {
  const { t, lang } = useWords()
  const { data } = useQuestion(WayBetweenDocument, { from, to, lang })
  const ways = data?.paths.paths ?? []
  const show = () => {
    addAll(ways.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  }
  if (data === undefined) return <p className="note">{t('loading')}</p>
  return (
    <>
      {ways.length === 0 ? <p>{t('noPath', { count: data.paths.searchedTo })}</p> : null}
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
      {ways.length === 0 ? null : (
        <button className="button" onClick={show}>
          {t('showPath')}
        </button>
      )}
      {data.paths.totalHubs > 0 ? (
        <p className="note">
          {t('notCrossed')}{' '}
          <bdi>
            {data.paths.hubs
              .slice(0, 3)
              .map(({ node }) => node.label)
              .join(', ')}
          </bdi>
        </p>
      ) : null}
    </>
  )
}
