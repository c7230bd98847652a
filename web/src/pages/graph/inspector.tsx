import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import {
  EdgeEvidenceDocument,
  type EdgeOfGraphFragment,
  type NodeOfGraphFragment,
} from '../../gql/further/graphql.ts'
import { keepFilters } from '../../view-state/keep-look.ts'
import { intervalText } from '../../words/dates.ts'
import { useWords } from '../../words/words-context.tsx'
import { speakerName } from '../event/attribution/grid.ts'
import type { ShownGraph } from './shown-graph.ts'
import type { GraphActs } from './use-graph-acts.ts'

/** The chosen node: what it is, what it is joined to on the canvas, and the evidence of each link. */
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
  if (node === undefined) return <NodeList graph={graph} choose={choose} />
  const links = [...graph.edges.values()].filter(({ from, to }) => from.id === id || to.id === id)
  return (
    <aside className="inspector" aria-label={t('inspector')}>
      <p className="badge">{t(kindWords[node.__typename])}</p>
      <h2 dir="auto">{node.label}</h2>
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
      <Cut shown={MOST_LINKS} total={links.length} />
    </aside>
  )
}

const MOST_LINKS = 60
const MOST_NODES = 200

function Cut({ shown, total }: { readonly shown: number; readonly total: number }): ReactNode {
  const { t } = useWords()
  return total > shown ? <p className="note">{t('rowsShown', { shown, total })}</p> : null
}

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

function EdgeLine({
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
      <button
        className="link"
        onClick={() => {
          choose(other)
        }}
      >
        <bdi>{graph.nodes.get(other)?.label ?? other}</bdi>
      </button>{' '}
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
      {isOpen ? <Evidence edge={edge} /> : null}
    </li>
  )
}

function Evidence({ edge }: { readonly edge: EdgeOfGraphFragment }): ReactNode {
  const words = useWords()
  const { t, lang } = words
  const variables = { ids: [edge.from.id, edge.to.id], type: edge.relation, lang }
  const { data } = useQuestion(EdgeEvidenceDocument, variables)
  const claims = data?.subgraph.relationships.find(({ id }) => id === edge.id)?.claims.nodes
  if (claims === undefined) return <p className="note">{t('loading')}</p>
  return (
    <ul className="link-claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <bdi>{claim.value}</bdi>{' '}
          <small className="quiet">
            <bdi>{speakerName(claim.speaker, words)}</bdi>
          </small>
          {claim.passages.map(({ id, text, gloss, index }) => (
            <p key={id} dir="auto">
              {t('passageNumber', { value: index })}: {text ?? gloss}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** The nodes as a list, for those who do not see the canvas, and to choose from. */
function NodeList({
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
            <button
              className="link"
              onClick={() => {
                choose(id)
              }}
            >
              <bdi>{label}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <Cut shown={MOST_NODES} total={graph.nodes.size} />
    </aside>
  )
}
