import { Link } from '@tanstack/react-router'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { NodeOfGraphFragment } from '../../gql/further/graphql.ts'
import { keepFilters } from '../../view-state/keep-look.ts'
import { intervalText } from '../../words/dates.ts'
import { useWords } from '../../words/words-context.tsx'
import { CutNote } from '../../panels/cut-note.tsx'
import { EdgeLine } from './edge-line.tsx'
import { NodeList } from './node-list.tsx'
import type { ShownGraph } from './shown-graph.ts'
import type { GraphActs } from './use-graph-acts.ts'

/** The chosen node or, where none is, all of them; what is chosen in here takes the focus with it. */
export function Inspector({
  id,
  graph,
  choose,
  acts,
  isPinned,
}: {
  readonly id: string | undefined
  readonly graph: ShownGraph
  readonly choose: (id: string) => void
  readonly acts: GraphActs
  readonly isPinned: boolean
}): ReactNode {
  const { t } = useWords()
  const node = id === undefined ? undefined : graph.nodes.get(id)
  const heading = useRef<HTMLHeadingElement>(null)
  const leaves = useRef(false)
  useEffect(() => {
    // The button that was pressed is gone: without this the focus would fall to the page.
    if (leaves.current) heading.current?.focus()
    leaves.current = false
  }, [id])
  const chooseHere = (one: string) => {
    leaves.current = true
    choose(one)
  }
  const hide = (one: string) => {
    leaves.current = true
    acts.hide(one)
  }
  return (
    <aside className="inspector" aria-label={t('inspector')}>
      {node === undefined ? (
        <NodeList graph={graph} choose={chooseHere} heading={heading} />
      ) : (
        <Chosen
          {...{ node, graph, isPinned, heading, choose: chooseHere, acts: { ...acts, hide } }}
        />
      )}
    </aside>
  )
}

/** What a node is, what it is joined to on the canvas, and the evidence of each link. */
function Chosen({
  node,
  graph,
  choose,
  acts,
  isPinned,
  heading,
}: {
  readonly node: NodeOfGraphFragment
  readonly graph: ShownGraph
  readonly choose: (id: string) => void
  readonly acts: GraphActs
  readonly isPinned: boolean
  readonly heading: RefObject<HTMLHeadingElement | null>
}): ReactNode {
  const { t } = useWords()
  const links = [...graph.edges.values()].filter(
    ({ from, to }) => from.id === node.id || to.id === node.id,
  )
  return (
    <>
      <p className="badge">{t(kindWords[node.__typename])}</p>
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {node.label}
      </h2>
      <When node={node} />
      <p className="inspector-acts">
        <button
          className="button"
          onClick={() => {
            acts.expand(node.id)
          }}
        >
          {t('expand', { count: node.degree })}
        </button>
        <button
          className="button"
          aria-pressed={isPinned}
          onClick={() => {
            acts.pin(node.id)
          }}
        >
          {t('pin')}
        </button>
        <button
          className="button"
          onClick={() => {
            acts.hide(node.id)
          }}
        >
          {t('hide')}
        </button>
        <OpenNode node={node} />
      </p>
      <h3>
        {t('links')} ({links.length})
      </h3>
      <ul className="links">
        {links.slice(0, MOST_LINKS).map((edge) => (
          <EdgeLine key={edge.id} edge={edge} own={node.id} graph={graph} choose={choose} />
        ))}
      </ul>
      <CutNote shown={MOST_LINKS} total={links.length} />
    </>
  )
}

const MOST_LINKS = 60

const kindWords = {
  ...({
    Actor: 'actor',
    Event: 'eventOne',
    Place: 'place',
    Weapon: 'weapon',
    Conflict: 'conflict',
  } as const),
}

function When({ node }: { readonly node: NodeOfGraphFragment }): ReactNode {
  const words = useWords()
  return node.__typename === 'Event' ? (
    <p>
      {words.code('eventType', node.type)} · {intervalText(node.when, words)}
    </p>
  ) : null
}

function OpenNode({ node }: { readonly node: NodeOfGraphFragment }): ReactNode {
  const { t } = useWords()
  const to = {
    Event: '/events/$id',
    Actor: '/actors/$id',
    Place: '/places/$id',
    Weapon: null,
    Conflict: null,
  } as const
  const target = to[node.__typename]
  return target === null ? null : (
    <Link className="button" to={target} params={{ id: node.id }} search={keepFilters}>
      {t('open')}
    </Link>
  )
}
