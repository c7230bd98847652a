import { Int } from 'type-graphql'
import { ClientError } from '../../errors.ts'
import { possibleEvents } from '../../entities/event/event-list.shape.ts'
import { EventWhere } from '../../entities/event/event.where.ts'
import { relationship, root } from '../../reading/declare.ts'
import { collect } from '../../reading/fields.ts'
import { RowBuilder, call, rowsIn } from '../../reading/row.ts'
import type { Reader, Row } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { Dimension } from '../../reading/types/enums.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { describedClaim } from '../../relationships/parties/party-rows.shape.ts'
import { Aggregate, GroupKey } from './aggregate.type.ts'

/** Who attacked whom. */
export const attacks = [
  root({
    field: 'attacks',
    type: () => Aggregate,
    description:
      'Who attacked whom: attacks by perpetrator and target. Parties that are only described, and attacks for which nobody is named, are groups of their own.',
    arguments: {
      where: { type: () => EventWhere, nullable: true, description: 'Which attacks.' },
      by: {
        type: () => [Dimension],
        defaultValue: ['PERPETRATOR', 'TARGET'],
        description: 'The dimensions, one or both.',
      },
      first: { type: () => Int, defaultValue: 50, description: 'How many groups, 1 to 100.' },
    },
    read: (field) => {
      const plan = planGroups(field)
      const parts = [...field.children()].map(([key, child]): [string, Reader] => [
        key,
        readPart(child, field, plan),
      ])
      return (row) => Object.fromEntries(parts.map(([key, read]) => [key, read(row)]))
    },
  }),
  relationship({
    on: GroupKey,
    field: 'label',
    type: () => String,
    description: 'What to call it: a name, the description of a party, or that nothing is said.',
    arguments: langArgument,
    read: () => {
      throw new Error('Keys are read by their aggregate.')
    },
  }),
]

/** More events than this are not grouped one by one. */
const mostEvents = 50_000

interface GroupPlan {
  /** The variable that holds the attacks as {e, certain, best}. */
  readonly found: string
  /** The variable that holds the groups as {members, key0, entity0, en0, ar0, …}. */
  readonly groups: string
  readonly dimensions: readonly string[]
}

/** Finds the attacks and groups them, once for the statement. */
function planGroups(field: Field): GroupPlan {
  const [found, groups] = [field.variable('found'), field.variable('groups')]
  const dimensions = dimensionsOf(field)
  const { e, clauses, certain, best } = possibleEvents(
    field,
    (event) => `${event}.typeGroup = 'ATTACK'`,
  )
  const attack = `{e: ${e}, certain: coalesce(${certain}, false), best: coalesce(${best}, false)}`
  const collected = `${clauses}\nWITH ${e} LIMIT ${String(mostEvents + 1)}\nRETURN collect(${attack}) AS ${found}`
  field.prelude(call(field.bound(), [collected]), found)
  field.prelude(call([found], [groupClauses(field, { found, groups, dimensions })]), groups)
  field.guard(`size(${found})`, (size) =>
    Number(size) > mostEvents
      ? new ClientError(
          'QUERY_TOO_LARGE',
          `More than ${String(mostEvents)} attacks fit. Narrow the filter by dates, places or actors.`,
          { limit: mostEvents },
        )
      : undefined,
  )
  return { found, groups, dimensions }
}

function readPart(child: Field, field: Field, plan: GroupPlan): Reader {
  const { found, groups } = plan
  if (child.name === 'total') return child.select({ found })
  if (child.name === 'groups') return readGroups(child, field, plan)
  if (child.name === 'partition') {
    const members = child.slot(`reduce(total = 0, g IN ${groups} | total + size(g.members))`)
    const events = child.slot(`size(${found})`)
    return (row) => row[members] === row[events]
  }
  const count = child.slot(`size(${groups})`)
  const first = child.slot(field.arguments.get('first')?.parameter() ?? '0')
  return (row) =>
    child.name === 'totalGroups' ? row[count] : Number(row[count]) > Number(row[first])
}

function dimensionsOf(field: Field): readonly string[] {
  const by = field.arguments.get('by')?.value
  const dimensions = Array.isArray(by) ? by.map(String) : []
  if (dimensions.length === 0 || new Set(dimensions).size !== dimensions.length) {
    throw new ClientError('BAD_USER_INPUT', '`by` names one or more dimensions, each once.')
  }
  return dimensions
}

/** Groups the found attacks by every combination of their keys. */
function groupClauses(field: Field, { found, groups, dimensions }: GroupPlan): string {
  const [f, e] = [field.variable('f'), field.variable('e')]
  const calls = dimensions.map((dimension, at) => keyCall(field, { e, dimension, at: String(at) }))
  const keys = dimensions.flatMap((_, at) => [`key${String(at)}`, `entity${String(at)}`])
  const texts = dimensions.flatMap((_, at) => [`en${String(at)}`, `ar${String(at)}`])
  const grouped = [
    ...keys,
    ...texts.map((text) => `head(collect(${text})) AS ${text}`),
    `collect(${f}) AS members`,
  ]
  const parts = ['members', ...keys, ...texts].map((part) => `${part}: ${part}`)
  return `UNWIND ${found} AS ${f}
WITH ${f}, ${f}.e AS ${e}
${calls.join('\n')}
WITH ${grouped.join(', ')}
RETURN collect({${parts.join(', ')}}) AS ${groups}`
}

const roles: Readonly<Record<string, { readonly relationship: string; readonly claim: string }>> = {
  PERPETRATOR: { relationship: 'PERPETRATED_BY', claim: 'PerpetratorClaim' },
  TARGET: { relationship: 'TARGETED', claim: 'TargetClaim' },
}

function keyCall(
  field: Field,
  { e, dimension, at }: { readonly e: string; readonly dimension: string; readonly at: string },
): string {
  const { relationship: along, claim } = roles[dimension] ?? { relationship: '', claim: '' }
  const [n, c] = [field.variable('n'), field.variable('c')]
  const described = describedClaim(c)
  return call(
    [e],
    [
      `MATCH (${e})-[:${along}]->(${n})
RETURN DISTINCT ${n}.id AS key${at}, ${n} AS entity${at}, null AS en${at}, null AS ar${at}`,
      `MATCH (${e})<-[:ABOUT]-(${c}:${claim})
WHERE ${described}
WITH ${c}.objectKey AS key${at}, head(collect(${c})) AS ${c}
RETURN key${at}, null AS entity${at}, ${c}.objectTextEn AS en${at}, ${c}.objectTextAr AS ar${at}`,
      `WITH ${e}
WHERE NOT EXISTS { MATCH (${e})-[:${along}]->() }
  AND NOT EXISTS { MATCH (${e})<-[:ABOUT]-(${c}:${claim}) WHERE ${described} }
RETURN null AS key${at}, null AS entity${at}, null AS en${at}, null AS ar${at}`,
    ],
  )
}

function readGroups(child: Field, field: Field, { groups, dimensions }: GroupPlan): Reader {
  const [g, members] = [child.variable('g'), child.variable('members')]
  const keys = dimensions.map((dimension, at) => ({
    dimension,
    of: (part: string) => `${g}.${part}${String(at)}`,
    entity: child.variable('entity'),
  }))
  const order = [
    `size([m IN ${members} WHERE m.best]) DESC`,
    `size(${members}) DESC`,
    ...keys.map(({ of }) => `coalesce(${of('key')}, '~')`),
  ]
  const entities = keys.map(({ of, entity }) => `${of('entity')} AS ${entity}`)
  const row = new RowBuilder()
  const readers = [...child.children()].map(([name, inner]): [string, (values: Row) => unknown] => {
    if (inner.name === 'tally') return [name, inner.selectInto(row, { found: members })]
    const each = keys.map((key) => keyReader(inner, key, row))
    return [name, (values) => each.map((read) => read(values))]
  })
  const clauses = `UNWIND ${groups} AS ${g}
WITH ${[g, `${g}.members AS ${members}`, ...entities].join(', ')}
ORDER BY ${order.join(', ')} LIMIT ${field.arguments.get('first')?.parameter() ?? '50'}`
  const slot = child.slot(collect(clauses, row))
  return (values) =>
    rowsIn(values[slot]).map((group) =>
      Object.fromEntries(readers.map(([name, read]) => [name, read(group)])),
    )
}

interface Key {
  readonly dimension: string
  /** The expression of a part of this key: key, entity, en, ar. */
  readonly of: (part: string) => string
  /** The variable that holds the entity. */
  readonly entity: string
}

const notSaid = { EN: 'not stated', AR: 'غير مذكور' }

function keyReader(
  inner: Field,
  { dimension, of, entity }: Key,
  row: RowBuilder,
): (values: Row) => unknown {
  const readers = [...inner.children()].map(([name, child]): [string, (values: Row) => unknown] => {
    switch (child.name) {
      case 'dimension':
        return [name, () => dimension]
      case 'entity':
        return [name, child.selectInto(row, { it: entity })]
      case 'value': {
        const slot = row.slot(of('key'))
        return [name, (values) => values[slot]]
      }
      case 'state': {
        const slot = row.slot(
          `CASE WHEN ${of('key')} IS NULL THEN 'UNKNOWN' WHEN ${entity} IS NULL THEN 'DESCRIBED' ELSE 'KNOWN' END`,
        )
        return [name, (values) => values[slot]]
      }
      default: {
        const arabic = child.arguments.get('lang')?.value === 'AR'
        const slot = row.slot(
          arabic
            ? `coalesce(${entity}.nameAr, ${of('ar')}, ${entity}.nameEn, ${of('en')})`
            : `coalesce(${entity}.nameEn, ${of('en')}, ${entity}.nameAr, ${of('ar')})`,
        )
        return [name, (values) => values[slot] ?? notSaid[arabic ? 'AR' : 'EN']]
      }
    }
  })
  return (values) => Object.fromEntries(readers.map(([name, read]) => [name, read(values)]))
}
