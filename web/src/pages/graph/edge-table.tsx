import { type ReactNode, useId } from 'react'
import { knownBy } from '../../kit/known-by.ts'
import { CutNote } from '../../panels/cut-note.tsx'
import { useWords } from '../../words/words-context.tsx'
import { NodeButton } from './node-button.tsx'
import type { ShownGraph } from './shown-graph.ts'

const MOST_EDGES = 200

/** The links on the canvas, each from its first end to its second, and how it is known. */
export function EdgeTable({
  graph,
  choose,
}: {
  readonly graph: ShownGraph
  readonly choose: (id: string) => void
}): ReactNode {
  const words = useWords()
  const { t, code } = words
  const heading = useId()
  const end = (id: string) => (
    <NodeButton
      label={graph.nodes.get(id)?.label ?? id}
      choose={() => {
        choose(id)
      }}
    />
  )
  return (
    <>
      <h2 id={heading}>{t('links')}</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={heading}>
        <table className="data edge-table" aria-labelledby={heading}>
          <thead>
            <tr>
              <th scope="col">{t('linkFrom')}</th>
              <th scope="col">{t('link')}</th>
              <th scope="col">{t('linkTo')}</th>
            </tr>
          </thead>
          <tbody>
            {[...graph.edges.values()].slice(0, MOST_EDGES).map((edge) => (
              <tr key={edge.id}>
                <td>{end(edge.from.id)}</td>
                <td>
                  {code('graphRelation', edge.relation)}{' '}
                  <small className="quiet">{knownBy(edge, words)}</small>
                </td>
                <td>{end(edge.to.id)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CutNote shown={MOST_EDGES} total={graph.edges.size} />
    </>
  )
}
