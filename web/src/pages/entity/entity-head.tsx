import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Question } from '../../api/use-question.ts'
import type { EntityNamesFragment, EntityQuery } from '../../gql/further/graphql.ts'
import { knownBy } from '../../kit/known-by.ts'
import { cutText, pageCut } from '../../panels/cut.ts'
import { Panel } from '../../panels/panel.tsx'
import { filterParameters } from '../../view-state/filters.ts'
import { keepFilters } from '../../view-state/keep-look.ts'
import { useWords } from '../../words/words-context.tsx'
import { entityName } from './entity-name.ts'

/** The names of an entity with their tone, its ids elsewhere, and how it is related to others. */
export function EntityHead({
  id,
  question,
}: {
  readonly id: string
  readonly question: Question<EntityQuery>
}): ReactNode {
  const { t, code } = useWords()
  const answered = question.data?.node
  // While another one is awaited, the answer is still that of the one before.
  const node = answered?.id === id ? answered : undefined
  const name = entityName(node, id)
  return (
    <>
      <h1>
        <bdi>{name}</bdi> <small className="quiet">{kindOf(node, code)}</small>
      </h1>
      <Panel
        id="names"
        title={t('names')}
        question={question}
        without={filterParameters}
        lines={3}
        table={(data) => ({
          columns: [t('name'), t('language'), t('kind'), t('tone')].map((label) => ({ label })),
          rows: namesOf(data.node).map(({ value, lang: of, kind, tone }) => [
            ...[value, of, code('nameKind', kind), code('nameTone', tone)],
          ]),
        })}
      >
        {(data) =>
          data.node === null ? null : (
            <div className="entity">
              <Names node={data.node} />
              <Relations node={data.node} />
            </div>
          )
        }
      </Panel>
    </>
  )
}

type EntityNode = NonNullable<EntityQuery['node']>

function namesOf(node: EntityNode | null | undefined): EntityNamesFragment['names'] {
  return node != null && 'names' in node ? node.names : []
}

function kindOf(
  node: EntityNode | null | undefined,
  code: (kind: string, code: string) => string,
): string {
  if (node?.__typename === 'Actor') return code('actorClass', node.class)
  if (node?.__typename === 'Place') return code('placeKind', node.kind)
  return node?.__typename === 'Source' ? code('sourceKind', node.sourceKind) : ''
}

function Names({ node }: { readonly node: EntityNode }): ReactNode {
  const { t, code } = useWords()
  return (
    <ul className="names">
      {namesOf(node).map(({ value, lang, kind, tone }, index) => (
        <li key={index}>
          <bdi lang={lang}>{value}</bdi>{' '}
          <small className="quiet">
            {code('nameKind', kind)} · {code('nameTone', tone)}
          </small>
        </li>
      ))}
      {'ancestors' in node && node.ancestors.length > 0 ? (
        <li>
          {t('lies')}{' '}
          {node.ancestors.map(({ id, name }) => (
            <Link key={id} to="/places/$id" params={{ id }} search={keepFilters}>
              <bdi>{name}</bdi>
            </Link>
          ))}
        </li>
      ) : null}
      {'externalIds' in node
        ? node.externalIds.map(({ scheme, value }) => (
            <li key={`${scheme} ${value}`}>
              <code dir="ltr">
                {scheme} {value}
              </code>
            </li>
          ))
        : null}
    </ul>
  )
}

function Relations({ node }: { readonly node: EntityNode }): ReactNode {
  const words = useWords()
  const { code } = words
  if (!('relations' in node) || node.relations.nodes.length === 0) return null
  const { nodes } = node.relations
  const cut = cutText(pageCut(node.relations, 'order.byType'), words)
  const party = (one: (typeof nodes)[number]['from']) =>
    one.entity?.name ?? one.description ?? one.id
  return (
    <ul className="relations">
      {nodes.map((relation, index) => (
        <li key={index}>
          <bdi>{party(relation.from)}</bdi> <small>{code('graphRelation', relation.type)}</small>{' '}
          <bdi>{party(relation.to)}</bdi>{' '}
          <small className="quiet">{knownBy(relation, words)}</small>
        </li>
      ))}
      {cut === undefined ? null : <li className="note">{cut}</li>}
    </ul>
  )
}
