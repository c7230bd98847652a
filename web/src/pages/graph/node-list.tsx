import type { ReactNode, RefObject } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { CutNote } from '../../panels/cut-note.tsx'
import { EdgeTable } from './edge-table.tsx'
import { NodeButton } from './node-button.tsx'
import type { ShownGraph } from './shown-graph.ts'

const MOST_NODES = 200

/** The nodes as a list and their links as a table, for those who do not see the canvas, and to choose from. */
export function NodeList({
  graph,
  choose,
  heading,
}: {
  readonly graph: ShownGraph
  readonly choose: (id: string) => void
  readonly heading: RefObject<HTMLHeadingElement | null>
}): ReactNode {
  const { t } = useWords()
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('nodes')}
      </h2>
      <ul className="links">
        {[...graph.nodes.values()].slice(0, MOST_NODES).map(({ id, label }) => (
          <li key={id}>
            <NodeButton
              label={label}
              choose={() => {
                choose(id)
              }}
            />
          </li>
        ))}
      </ul>
      <CutNote shown={MOST_NODES} total={graph.nodes.size} />
      {graph.edges.size === 0 ? null : <EdgeTable graph={graph} choose={choose} />}
    </>
  )
}
