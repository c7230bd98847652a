import { type ReactNode, useState } from 'react'
import type { EdgeOfGraphFragment } from '../../gql/further/graphql.ts'
import { knownBy } from '../../kit/known-by.ts'
import { useWords } from '../../words/words-context.tsx'
import { EdgeEvidence } from './edge-evidence.tsx'
import { isMutual } from './mutual.ts'
import { NodeButton } from './node-button.tsx'
import type { ShownGraph } from './shown-graph.ts'

/** A link of the chosen node as a sentence from its first end to its second, how it is known, and the evidence of it. */
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
  const words = useWords()
  const { t, code } = words
  const [isOpen, setOpen] = useState(false)
  const end = (id: string) => {
    const label = graph.nodes.get(id)?.label ?? id
    return id === own ? (
      <b>
        <bdi>{label}</bdi>
      </b>
    ) : (
      <NodeButton
        label={label}
        choose={() => {
          choose(id)
        }}
      />
    )
  }
  return (
    <li>
      {end(edge.from.id)} <span className="quiet">{code('graphRelation', edge.relation)}</span>{' '}
      {/* It turns with the direction of the text. */}
      {isMutual(edge.relation) ? null : <span aria-hidden="true">› </span>}
      {end(edge.to.id)} <small className="quiet">{knownBy(edge, words)}</small>{' '}
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
