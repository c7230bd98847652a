import { ID, Int } from 'type-graphql'
import { ClientError } from '../../errors.ts'
import { root } from '../../reading/declare.ts'
import { conjunction } from '../../reading/plan-where.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { Basis, GraphRelation } from '../../reading/types/enums.ts'
import { askedRelations, graphRelations } from '../graph/graph-relations.ts'
import { nodeWithId } from '../graph/node-with-id.shape.ts'
import type { PathPlan } from './path-plan.ts'
import { PathResult } from './path-result.type.ts'
import { pathSearch } from './path-search.shape.ts'

const [longest, largestCap] = [8, 10_000]

/** How two nodes hang together. */
export const paths = root({
  field: 'paths',
  type: () => PathResult,
  description:
    'The shortest paths between two events or entities, over facts alone, whatever way they point. No path is led over a country, region, governorate or district, which hold others without joining them; over an event in general; or over a hub.',
  arguments: {
    from: { type: () => ID, description: 'Where the paths begin: the id of an event or entity.' },
    to: { type: () => ID, description: 'Where the paths end.' },
    maxLength: {
      type: () => Int,
      defaultValue: 4,
      description: `How many steps a path may have, 1 to ${String(longest)}.`,
    },
    types: {
      type: () => [GraphRelation],
      nullable: true,
      description:
        'Only over these relationships. Where nothing is said, over all but LOCATED_IN, which only repeats OCCURRED_AT, and a FRONT_FOR that others say: that is an accusation.',
    },
    basis: {
      type: () => [Basis],
      nullable: true,
      description: 'Only over relationships that are known in these ways.',
    },
    hubCap: {
      type: () => Int,
      defaultValue: 1000,
      description: `A node with more relationships of these types than this is a hub and is not crossed, 1 to ${String(largestCap)}. A path may begin and end at one.`,
    },
    first: { type: () => Int, defaultValue: 5, description: 'How many paths, 1 to 100.' },
  },
  read: (field) => field.select(planPaths(field)),
})

/** Relationships looked at for one more step of length. */
const mostRelationships = 50_000

/** Plans the search; gives the site of its result. */
function planPaths(field: Field): Site {
  const parameter = (name: string): string => field.arguments.get(name)?.parameter() ?? 'null'
  const [from, to] = [parameter('from'), parameter('to')]
  const walk = planWalk(field)
  const ends = { from: nodeWithId(field, from), to: nodeWithId(field, to) }
  // Two ids may mean one node; two that mean nothing may be one id.
  field.guard(`${from} = ${to} OR ${ends.from} = ${ends.to}`, (same) =>
    same === true
      ? new ClientError('BAD_USER_INPUT', '`from` and `to` are the same. Name two nodes.')
      : undefined,
  )
  const first = parameter('first')
  const numbers = {
    ...{ first, mostRelationships, mostOpen: `2 * ${first} + 50` },
    maxLength: bounded(field, 'maxLength', longest),
    hubCap: bounded(field, 'hubCap', largestCap),
  }
  const search = field.variable('search')
  field.prelude(pathSearch({ ...ends, ...walk, ...numbers }, search), search)
  return { ...ends, ...walk, search }
}

/** Which relationships are followed. */
function planWalk(field: Field): Pick<PathPlan, 'types' | 'r' | 'allowed'> {
  const named = field.arguments.get('types') !== undefined
  const types = askedRelations(field).filter((type) => named || type !== 'LOCATED_IN')
  const r = field.variable('r')
  const basis = field.arguments.get('basis')
  return {
    r,
    types: (types.length === 0 ? graphRelations.all : types).join('|'),
    allowed: conjunction([
      named ? '' : `(NOT ${r}:FRONT_FOR OR 'CLAIMED' IN ${r}.stances)`,
      basis === undefined ? '' : `${r}.basis IN ${basis.parameter()}`,
      // A choice of nothing finds nothing.
      types.length === 0 ? field.constant(false) : '',
    ]),
  }
}

/** A number between 1 and a bound, as a parameter. */
function bounded(field: Field, name: string, most: number): string {
  const given = field.arguments.get(name)
  if (given === undefined) return 'null'
  return given.parameter((value: number) => {
    if (value >= 1 && value <= most) return value
    throw new ClientError(
      'BAD_USER_INPUT',
      `"${name}" is ${String(value)}; it must be 1 to ${String(most)}.`,
      { argument: name, limit: most },
    )
  })
}
