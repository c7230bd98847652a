import { ID } from 'type-graphql'
import { ClientError } from '../../errors.ts'
import { relationship, root } from '../../reading/declare.ts'
import { entityWithId } from '../graph/entity-with-id.shape.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { CentralityMeasure, GraphRelation } from '../../reading/types/enums.ts'
import { askedRelations, graphRelations } from '../graph/graph-relations.ts'
import { NodeScore } from './analysis.type.ts'
import { readCentrality } from './graph-analysis.shape.ts'
import { Graph } from './graph.type.ts'

const mostNodes = 500

/** Some nodes and all that joins them. */
export const subgraph = [
  root({
    field: 'subgraph',
    type: () => Graph,
    description: `Events and entities by their ids, ${String(mostNodes)} at most, and every relationship of the graph of facts among them.`,
    arguments: {
      ids: {
        type: () => [ID],
        description: `The ids of events and entities, ${String(mostNodes)} at most.`,
      },
      types: {
        type: () => [GraphRelation],
        nullable: true,
        description: 'Only these relationships; all where nothing is said.',
      },
    },
    read: (field) => field.select(planGraph(field)),
  }),
  relationship({
    on: Graph,
    field: 'centrality',
    type: () => [NodeScore],
    description:
      'How important each node is in this graph, most important first; computed only when asked for.',
    arguments: {
      by: {
        type: () => CentralityMeasure,
        defaultValue: 'DEGREE',
        description: 'How importance is measured.',
      },
    },
    read: readCentrality,
  }),
]

/** Binds the nodes and what joins them, once for the statement; gives the site of the graph. */
function planGraph(field: Field): Site {
  const ids = field.arguments.get('ids')?.parameter(checked) ?? '[]'
  const [nodes, joins] = [field.variable('nodes'), field.variable('joins')]
  field.prelude(call([], [nodesText(field, ids, nodes)]), nodes)
  const alone = [...field.children().values()].every(({ name }) => bare.includes(name))
  if (alone) return { ids, nodes }
  field.prelude(call([nodes], [joinsText(field, nodes, joins)]), joins)
  return { ids, nodes, joins }
}

/** What is read of the nodes without what joins them. */
const bare = ['nodes', 'notFound']

function checked(ids: readonly string[]): readonly string[] {
  if (ids.length <= mostNodes) return ids
  throw new ClientError(
    'BAD_USER_INPUT',
    `"ids" has ${String(ids.length)} members; it may have ${String(mostNodes)}. Ask for fewer nodes, or for several graphs.`,
    { argument: 'ids', limit: mostNodes },
  )
}

function nodesText(field: Field, ids: string, nodes: string): string {
  const branches = [
    // An event without facts is shown nowhere.
    'MATCH (n:Event {id: id}) WHERE n.type IS NOT NULL RETURN n',
    `${entityWithId(field, 'n', 'id')} RETURN n`,
  ]
  return `UNWIND ${ids} AS id
${call(['id'], branches)}
RETURN collect(DISTINCT n) AS ${nodes}`
}

/** Every relationship starts at a node that has few of its own kind, so only those that begin there are followed: a hub costs nothing. */
function joinsText(field: Field, nodes: string, joins: string): string {
  const asked = askedRelations(field)
  const types = (asked.length === 0 ? graphRelations.all : asked).join('|')
  return `UNWIND ${nodes} AS n
MATCH (n)-[r:${types}]->(m)
WHERE m IN ${nodes}${asked.length === 0 ? ` AND ${field.constant(false)}` : ''}
WITH r ORDER BY type(r), n.id, m.id, coalesce(r.role, '')
RETURN collect(r) AS ${joins}`
}
