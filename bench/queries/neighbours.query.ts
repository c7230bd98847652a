import { relationType } from '../../src/facts/vocabulary.ts'
import { rowsOf } from './answer.ts'
import { askedFor } from './asked.ts'
import type { WorkloadQuery } from './workload-query.ts'

const PAGE = 50
const RELATIONS = relationType.codes.join('|')

/** The walk along the events of one role, newest first. */
function walk(role: string): string {
  const tie = `'INCOMING ${role}'${role === 'INVOLVED' ? " + coalesce(' ' + r.role, '')" : ''}`
  return `  MATCH (e)-[r:${role}]->()
  USING INDEX r:${role}(entityId, from, eventId)
  WHERE r.entityId = $id AND r.from IS NOT NULL AND r.eventId IS NOT NULL
  WITH r, e, r.entityId AS entity, r.from AS at, r.eventId AS key, ${tie} AS tie
  ORDER BY entity DESC, at DESC, key DESC, tie DESC LIMIT ${String(PAGE)}
  RETURN r, e AS other, at, key, tie`
}

/** The relations of the actor to other entities, one way; they come first. */
function relations(way: 'OUTGOING' | 'INCOMING'): string {
  const [left, right] = way === 'OUTGOING' ? ['-', '->'] : ['<-', '-']
  return `  MATCH (:Entity {id: $id})${left}[r:${RELATIONS}]${right}(other)
  RETURN r, other, date('9999-12-31') AS at, other.id AS key, '${way} ' + type(r) AS tie`
}

const WALKS = [
  ...['PERPETRATED_BY', 'TARGETED', 'HARMED', 'INVOLVED'].map(walk),
  ...(['OUTGOING', 'INCOMING'] as const).map(relations),
]

/** What a large actor is joined to, newest first. */
export const neighbours: WorkloadQuery = {
  name: 'neighbours',
  title: 'A page of 50 neighbours of a large actor',
  kind: 'graph',
  weight: 6,
  variables: ({ actors }) => actors.map((id) => ({ id })),
  ours: askedFor(
    `query Neighbours($id: ID!) {
  neighbours(id: $id, first: ${String(PAGE)}) {
    relationships {
      relation
      role
      from { id label }
      to { id label }
      when { earliest latest }
    }
  }
}`,
    ({ neighbours: { relationships } }: Data) =>
      rowsOf(
        relationships.map(({ relation, role, from, to, when }) => [
          ...[relation, role, from.id, from.label, to.id, to.label],
          ...[when?.earliest ?? null, when?.latest ?? null],
        ]),
      ),
  ),
  expert: {
    text: `CALL () {
${WALKS.join('\n  UNION ALL\n')}
}
WITH r, other, at, key, tie ORDER BY at DESC, key DESC, tie DESC LIMIT ${String(PAGE)}
WITH r, startNode(r) AS first, endNode(r) AS second
RETURN [
  type(r), r.role, first.id, coalesce(first.nameEn, first.titleEn), second.id, coalesce(second.nameEn, second.titleEn),
  toString(coalesce(first.earliest, r.earliest)), toString(coalesce(first.latest, r.latest))
] AS row`,
    parameters: ({ id = null }) => ({ id }),
    answer: rowsOf,
  },
  loaders: 'ROWS',
}

interface End {
  readonly id: string
  readonly label: string
}

interface Data {
  readonly neighbours: {
    readonly relationships: readonly {
      readonly relation: string
      readonly role: string | null
      readonly from: End
      readonly to: End
      readonly when: { readonly earliest: string | null; readonly latest: string | null } | null
    }[]
  }
}
