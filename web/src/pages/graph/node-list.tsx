import type { ReactNode } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { CutNote } from '../../panels/cut-note.tsx'
import { NodeButton } from './node-button.tsx'
import type { ShownGraph } from './shown-graph.ts'

const MOST_NODES = 200

/** The nodes as a list, for those who do not see the canvas, and to choose from. */
export function NodeList({
  graph,
  choose,
}: {
  readonly graph: ShownGraph
  readonly choose: (id: string) => void
}): ReactNode {
  const { t } = useWords()
  return (
    <aside className="inspector" aria-label={t('inspector')}>
      <h2>{t('nodes')}</h2>
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
    </aside>
  )
}
