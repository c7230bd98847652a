import { type ReactNode, useState } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { ShareButton } from '../../filters/share-button.tsx'
import { SuggestionsDocument } from '../../gql/further/graphql.ts'
import { Icon } from '../../kit/icon.tsx'
import { CutNote } from '../../panels/cut-note.tsx'
import { ListState } from '../../panels/list-state.tsx'
import { save } from '../../panels/export/save.ts'
import { useSetView, useView } from '../../view-state/use-view.ts'
import { useTyped } from '../../kit/use-typed.ts'
import { useWords } from '../../words/words-context.tsx'
import { gexf } from './gexf.ts'
import { nodeKinds } from './node-kinds.ts'
import type { ShownGraph } from './shown-graph.ts'

/** The bar of the explorer: what to add, how to lay it out, going back, sharing, and files. */
export function GraphTools({
  add,
  undo,
  graph,
  image,
}: {
  readonly add: (id: string) => void
  /** One step back, where there is one. */
  readonly undo: (() => void) | undefined
  readonly graph: ShownGraph
  readonly image: () => HTMLCanvasElement | undefined
}): ReactNode {
  const { t } = useWords()
  const { layout } = useView()
  const setView = useSetView()
  const json = () =>
    JSON.stringify(
      {
        address: window.location.href,
        nodes: [...graph.nodes.values()],
        relationships: [...graph.edges.values()],
      },
      null,
      2,
    )
  return (
    <div className="graph-tools">
      <AddNode add={add} />
      <button className="button" disabled={undo === undefined} onClick={undo}>
        {t('undo')}
      </button>
      <fieldset className="segments">
        <legend className="hidden">{t('layout')}</legend>
        {([undefined, 'place', 'date'] as const).map((one) => (
          <label key={one ?? 'force'}>
            <input
              type="radio"
              name="layout"
              checked={layout === one}
              onChange={() => {
                setView({ layout: one }, { replace: true })
              }}
            />
            <span>{t(`layout.${one ?? 'force'}`)}</span>
          </label>
        ))}
      </fieldset>
      <span className="filter-space" />
      <ShareButton />
      <div className="graph-files" role="group" aria-label={t('export')}>
        <Icon name="download" />
        <button
          className="link"
          onClick={() => {
            image()?.toBlob((file) => {
              if (file !== null) save('marsad-graph.png', file)
            })
          }}
        >
          PNG
        </button>
        <button
          className="link"
          onClick={() => {
            save('marsad-graph.gexf', new Blob([gexf(graph)], { type: 'application/gexf+xml' }))
          }}
        >
          GEXF
        </button>
        <button
          className="link"
          onClick={() => {
            save('marsad-graph.json', new Blob([json()], { type: 'application/json' }))
          }}
        >
          JSON
        </button>
      </div>
    </div>
  )
}

function AddNode({ add }: { readonly add: (id: string) => void }): ReactNode {
  const { t, lang } = useWords()
  const [text, setText] = useState('')
  const typed = useTyped(text.trim())
  const question = useQuestion(
    SuggestionsDocument,
    { text: typed, kinds: nodeKinds, lang },
    { pause: typed === '' },
  )
  const hits = question.fault === undefined ? (question.data?.suggest.hits ?? []) : []
  const total = question.data?.suggest.totalCount ?? 0
  return (
    <div className="menu-anchor graph-add">
      <input
        type="search"
        dir="auto"
        value={text}
        aria-label={t('addNode')}
        placeholder={t('addNode')}
        onChange={({ target }) => {
          setText(target.value)
        }}
      />
      {typed === '' ? null : (
        <div className="menu graph-hits">
          <ListState question={question} isEmpty={hits.length === 0} />
          <ul>
            {hits.map(({ node, label }) => (
              <li key={node.id}>
                <button
                  onClick={() => {
                    add(node.id)
                    setText('')
                  }}
                >
                  <bdi>{label}</bdi>
                </button>
              </li>
            ))}
          </ul>
          {hits.length === 0 ? null : <CutNote shown={hits.length} total={total} />}
        </div>
      )}
    </div>
  )
}
