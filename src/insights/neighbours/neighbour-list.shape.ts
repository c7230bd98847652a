import { afterKey, orderBy } from '../../reading/connection.ts'
import type { OrderPart, Page, Source } from '../../reading/connection.ts'
import { conjunction } from '../../reading/plan-where.ts'
import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { askedRelations, graphRelations } from '../graph/graph-relations.ts'
import type { Relation } from '../graph/graph-relations.ts'
import { nodeWithId } from '../graph/node-with-id.shape.ts'
import { relationshipCount } from '../graph/relationship-count.shape.ts'
import type { Way } from '../graph/relationship-count.shape.ts'

/**
 * Gives the relationships of a node. Relationships of events to it are walked along their indexes, newest first, so
 * that a page of a hub costs what a page of any node costs; all others are few, and are sorted.
 */
export function neighbourList(field: Field): Source {
  const plan = planList(field)
  const { n, at, key, tie, r, start, end, other, startLabels } = plan.names
  return {
    order,
    page: (page) => ({
      clauses: pageText(plan, page),
      site: { it: other, r, start, end, startLabels },
      key: [`toString(${at})`, key, tie],
    }),
    count: () => relationshipCount(n, plan.types, plan.ways),
    objects: { node: (child) => child.select({ it: n }) },
    // The key is the other end's id.
    distinct: key,
  }
}

/** By date, then by the other end's id, then by way, type and role. */
const order: readonly OrderPart[] = [
  { kind: 'date', descending: true },
  { kind: 'text', descending: true },
  { kind: 'text', descending: true },
]

interface ListPlan {
  readonly names: Readonly<Record<(typeof columns)[number] | 'n', string>>
  readonly types: readonly Relation[]
  readonly ways: readonly Way[]
  /** A predicate that nothing fits. */
  readonly never: () => string
}

const columns = ['r', 'start', 'end', 'other', 'at', 'key', 'tie', 'startLabels'] as const

function planList(field: Field): ListPlan {
  const id = field.arguments.get('id')?.parameter() ?? 'null'
  const direction = field.arguments.get('direction')?.value
  const variable = (hint: string): string => field.variable(hint)
  return {
    names: {
      n: nodeWithId(field, id),
      ...{ r: variable('r'), start: variable('first'), end: variable('second') },
      ...{ other: variable('other'), at: variable('at'), key: variable('key') },
      ...{ tie: variable('tie'), startLabels: variable('labels') },
    },
    types: askedRelations(field),
    ways: (['OUTGOING', 'INCOMING'] as const).filter(
      (way) => direction === undefined || direction === way,
    ),
    never: () => field.constant(false),
  }
}

function pageText(plan: ListPlan, page: Page): string {
  const { names } = plan
  const carried = columns.map((column) => names[column]).join(', ')
  const sorted = orderBy(order, [names.at, names.key, names.tie], page.backward)
  return `${call([names.n], walks(plan, page))}
WITH ${carried} ORDER BY ${sorted} LIMIT ${page.limit}`
}

function walks(plan: ListPlan, page: Page): readonly string[] {
  const { types, ways } = plan
  // A choice of nothing finds nothing.
  if (types.length === 0) return [plainWalk(plan, 'OUTGOING', page)]
  const back = ways.includes('INCOMING')
  const plain = types.some((type) => !isIndexed(type))
  return [
    ...(back ? types.filter(isIndexed).map((type) => indexedWalk(plan, type, page)) : []),
    ...(back && plain ? [plainWalk(plan, 'INCOMING', page)] : []),
    ...(ways.includes('OUTGOING') ? [plainWalk(plan, 'OUTGOING', page)] : []),
  ]
}

function isIndexed(type: Relation): boolean {
  return (graphRelations.indexed as readonly Relation[]).includes(type)
}

// An index on a relationship is walked in order only if all its keys are named, the ends have no labels and the order
// begins with its first key.
function indexedWalk({ names }: ListPlan, type: Relation, page: Page): string {
  const { n, r, start, end, other, at, key, tie, startLabels } = names
  // A role costs a read for each row, and only one type has it.
  const role = type === 'INVOLVED' ? ` + coalesce(' ' + ${r}.role, '')` : ''
  const ties = `'INCOMING ${type}'${role}`
  const keys = [`${r}.from`, `${r}.eventId`, ties]
  const fixed = { kind: 'text', descending: true } as const
  return `MATCH (${other})-[${r}:${type}]->()
USING INDEX ${r}:${type}(entityId, from, eventId)
WHERE ${conjunction([`${r}.entityId = ${n}.id`, `${r}.from IS NOT NULL`, `${r}.eventId IS NOT NULL`, after(page, keys)])}
WITH ${n}, ${r}, ${other}, ${r}.entityId AS fixed, ${r}.from AS ${at}, ${r}.eventId AS ${key}, ${ties} AS ${tie}
ORDER BY ${orderBy([fixed, ...order], ['fixed', at, key, tie], page.backward)} LIMIT ${page.limit}
RETURN ${r}, ${other} AS ${start}, ${n} AS ${end}, ${other}, ${at}, ${key}, ${tie}, ['Event'] AS ${startLabels}`
}

/** Relations between entities have no date of their own in this order: they come first. */
const undated = "date('9999-12-31')"

function plainWalk({ names, types, never }: ListPlan, way: Way, page: Page): string {
  const { n, r, start, end, other, at, key, tie, startLabels } = names
  const outgoing = way === 'OUTGOING'
  const along = outgoing || types.length === 0 ? types : types.filter((type) => !isIndexed(type))
  const first = outgoing ? n : other
  const keys = [`coalesce(${first}.from, ${undated})`, `${other}.id`, tieText(r, way)]
  const pattern = `[${r}${along.length === 0 ? '' : `:${along.join('|')}`}]`
  return `MATCH (${n})${outgoing ? '-' : '<-'}${pattern}${outgoing ? '->' : '-'}(${other})
WHERE ${conjunction([
    along.length === 0 ? never() : '',
    // An event that has lost its facts is shown nowhere.
    `(${other}.type IS NOT NULL OR NOT ${other}:Event)`,
    after(page, keys),
  ])}
WITH ${n}, ${r}, ${other}, ${keys[0] ?? ''} AS ${at}, ${keys[1] ?? ''} AS ${key}, ${keys[2] ?? ''} AS ${tie}
ORDER BY ${orderBy(order, [at, key, tie], page.backward)} LIMIT ${page.limit}
RETURN ${r}, ${first} AS ${start}, ${outgoing ? other : n} AS ${end}, ${other}, ${at}, ${key}, ${tie}, labels(${first}) AS ${startLabels}`
}

function tieText(r: string, way: Way): string {
  return `'${way} ' + type(${r}) + coalesce(' ' + ${r}.role, '')`
}

function after(page: Page, keys: readonly string[]): string {
  return page.key === undefined ? '' : afterKey(order, keys, page.key, page.backward)
}
