import type { ReactNode } from 'react'
import { useWords } from '../../words/words-context.tsx'
import type { ShownGraph } from './shown-graph.ts'

/** Says which node is chosen to those who do not see the canvas, on which arrows move. */
export function ChosenSaid({
  id,
  graph,
}: {
  readonly id: string | undefined
  readonly graph: ShownGraph
}): ReactNode {
  const { t } = useWords()
  const node = id === undefined ? undefined : graph.nodes.get(id)
  const links = [...graph.edges.values()].filter(({ from, to }) => from.id === id || to.id === id)
  return (
    <p className="hidden" role="status">
      {node === undefined
        ? ''
        : t('chosenNode', {
            name: node.label,
            links: t('linksCount', { count: links.length }),
          })}
    </p>
  )
}
