import type { ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { NodeCountsDocument } from '../../gql/further/graphql.ts'
import { useWords } from '../../words/words-context.tsx'
import type { WordKey } from '../../words/words.ts'
import { PathFinder } from './path-finder.tsx'
import type { ShownGraph } from './shown-graph.ts'

/** What is on the canvas, what hangs on the chosen node and is hidden, and ways between two nodes. */
export function GraphSide({
  graph,
  chosen,
  expand,
  choose,
}: {
  readonly graph: ShownGraph
  readonly chosen: string | undefined
  readonly expand: (id: string, relation?: string) => void
  readonly choose: (id: string) => void
}): ReactNode {
  const { t, number } = useWords()
  const count = (kind: string) =>
    [...graph.nodes.values()].filter((node) => node.__typename === kind).length
  return (
    <aside className="graph-side" aria-label={t('onCanvas')}>
      <h2>{t('onCanvas')}</h2>
      <dl className="graph-counts">
        {kinds.map(([kind, word]) => (
          <div key={kind}>
            <dt>{t(word)}</dt>
            <dd>{number(count(kind))}</dd>
          </div>
        ))}
        <div>
          <dt>{t('links')}</dt>
          <dd>{number(graph.edges.size)}</dd>
        </div>
      </dl>
      {chosen === undefined ? null : <Hidden id={chosen} graph={graph} expand={expand} />}
      {chosen === undefined ? null : <PathFinder from={chosen} choose={choose} />}
    </aside>
  )
}

const kinds = [
  ['Actor', 'actors'],
  ['Event', 'events'],
  ['Place', 'places'],
  ['Weapon', 'weapons'],
] as const satisfies readonly (readonly [string, WordKey])[]

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
  const { data } = useQuestion(NodeCountsDocument, { id, lang })
  const shown = (relation: string, direction: string) =>
    [...graph.edges.values()].filter(
      (edge) =>
        edge.relation === relation && (direction === 'OUTGOING' ? edge.from.id : edge.to.id) === id,
    ).length
  return (
    <>
      <h2>{t('neighboursOf')}</h2>
      <ul className="graph-counts">
        {(data?.neighbourCounts ?? []).map(({ relation, direction, count }) => (
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
              aria-label={t('showNeighbours', { relation: code('graphRelation', relation), count })}
              onClick={() => {
                expand(id, relation)
              }}
            >
              +
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
