import { type ReactNode, useState } from 'react'
import type { EdgeOfGraphFragment } from '../../gql/further/graphql.ts'
import { useWords } from '../../words/words-context.tsx'
import { EdgeEvidence } from './edge-evidence.tsx'
import { NodeButton } from './node-button.tsx'
import type { ShownGraph } from './shown-graph.ts'

/** A link of the chosen node: to what, by what, and the evidence of it. */
export function EdgeLine({
  edge,
  own,
  graph,
  choose,
}: {
  readonly edge: EdgeOfGraphFragment
  readonly own: string
  readonly graph: ShownGraph
  readonly choose: (id: string) => void
}): ReactNode {
  const { t, code } = useWords()
  const [isOpen, setOpen] = useState(false)
  const other = edge.from.id === own ? edge.to.id : edge.from.id
  return (
    <li>
      <NodeButton
        label={graph.nodes.get(other)?.label ?? other}
        choose={() => {
          choose(other)
        }}
      />{' '}
      <span className="quiet">{code('graphRelation', edge.relation)}</span>{' '}
      <button
        className="link"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {t('evidence')}
      </button>
      {isOpen ? <EdgeEvidence edge={edge} /> : null}
    </li>
  )
}
