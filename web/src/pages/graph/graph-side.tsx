import type { ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { NodeCountsDocument } from '../../gql/further/graphql.ts'
import { PanelBody } from '../../panels/panel-body.tsx'
import { useSetView, useView } from '../../view-state/use-view.ts'
import { useWords } from '../../words/words-context.tsx'
import { Legend } from './legend.tsx'
import { PathFinder } from './path-finder.tsx'
import type { ShownGraph } from './shown-graph.ts'

/** What is on the canvas, what hangs on the chosen node and is hidden, and ways between two nodes. */
export function GraphSide({
  graph,
  whole,
  hidden,
  showHidden,
  chosen,
  expand,
  choose,
  addAll,
}: {
  readonly graph: ShownGraph
  /** With what the filters of the page leave out. */
  readonly whole: ShownGraph
  readonly hidden: readonly string[]
  readonly showHidden: () => void
  readonly addAll: (ids: readonly string[]) => void
  readonly chosen: string | undefined
  readonly expand: (id: string, relation?: string) => void
  readonly choose: (id: string) => void
}): ReactNode {
  const { t } = useWords()
  return (
    <aside className="graph-side" aria-label={t('onCanvas')}>
      <h2>{t('onCanvas')}</h2>
      <Legend graph={graph} whole={whole} />
      {hidden.length === 0 ? null : (
        <button className="link" onClick={showHidden}>
          {t('showHidden', { count: hidden.length })}
        </button>
      )}
      {whole.nodes.size === 0 ? null : <LeastLinks />}
      {chosen === undefined ? null : <Hidden id={chosen} graph={graph} expand={expand} />}
      {chosen === undefined ? null : <PathFinder from={chosen} choose={choose} addAll={addAll} />}
    </aside>
  )
}

/** Leaves out what has fewer links on the canvas. */
function LeastLinks(): ReactNode {
  const { t } = useWords()
  const { links = '0' } = useView()
  const setView = useSetView()
  return (
    <label className="least-links">
      {t('leastLinks', { value: links })}
      <input
        type="range"
        min={0}
        max={20}
        value={links}
        onChange={({ target }) => {
          setView({ links: target.value === '0' ? undefined : target.value }, { replace: true })
        }}
      />
    </label>
  )
}

/** The neighbours of a node by kind of relationship, shown and in all, each with a way to show them. */
function Hidden({
  id,
  graph,
  expand,
}: {
  readonly id: string
  readonly graph: ShownGraph
  readonly expand: (id: string, relation?: string) => void
}): ReactNode {
  const { t, lang, code, number } = useWords()
  const question = useQuestion(NodeCountsDocument, { id, lang })
  const shown = (relation: string, direction: string) =>
    [...graph.edges.values()].filter(
      (edge) =>
        edge.relation === relation && (direction === 'OUTGOING' ? edge.from.id : edge.to.id) === id,
    ).length
  return (
    <>
      <h2>{t('neighboursOf')}</h2>
      <PanelBody question={question} lines={4}>
        {({ neighbourCounts }) => (
          <ul className="graph-counts">
            {neighbourCounts.map(({ relation, direction, count }) => (
              <li key={`${relation} ${direction}`}>
                <span>
                  {direction === 'INCOMING' ? '‹ ' : '› '}
                  {code('graphRelation', relation)}
                </span>
                <span className="quiet">
                  {number(shown(relation, direction))} / {number(count)}
                </span>
                <button
                  className="tool"
                  aria-label={t('showNeighbours', {
                    relation: code('graphRelation', relation),
                    count,
                  })}
                  onClick={() => {
                    expand(id, relation)
                  }}
                >
                  +
                </button>
              </li>
            ))}
          </ul>
        )}
      </PanelBody>
    </>
  )
}
