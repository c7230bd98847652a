import { Int } from 'type-graphql'
import { ClientError } from '../../errors.ts'
import { possibleEvents } from '../../entities/event/event-list.shape.ts'
import { EventWhere } from '../../entities/event/event.where.ts'
import { relationship, root } from '../../reading/declare.ts'
import { collect } from '../../reading/fields.ts'
import { RowBuilder, indent, rowsIn } from '../../reading/row.ts'
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
      const found = foundAttacks(field)
      const parts = [...field.children()].map(([key, child]): [string, Reader] => [
        key,
        part(child, field, found),
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

/** Finds the attacks once for the statement; gives the variable that holds them as {e, certain, best}. */
function foundAttacks(field: Field): string {
  const found = field.variable('found')
  const { e, clauses, certain, best } = possibleEvents(
    field,
    (event) => `${event}.typeGroup = 'ATTACK'`,
  )
  field.prelude(`CALL (*) {
${indent(clauses)}
  WITH ${e} LIMIT ${String(mostEvents + 1)}
  RETURN collect({e: ${e}, certain: coalesce(${certain}, false), best: coalesce(${best}, false)}) AS ${found}
}`)
  field.guard(`size(${found})`, (size) =>
    Number(size) > mostEvents
      ? new ClientError(
          'QUERY_TOO_LARGE',
          `More than ${String(mostEvents)} attacks fit. Narrow the filter by dates, places or actors.`,
          { limit: mostEvents },
        )
      : undefined,
  )
  return found
}

function part(child: Field, field: Field, found: string): Reader {
  const dimensions = dimensionsOf(field)
  switch (child.name) {
    case 'total':
      return child.select({ found })
    case 'groups':
      return groups(child, field, found, dimensions)
    case 'partition': {
      const keyed = `COUNT {\n${indent(keyClauses(child, found, dimensions).clauses)}\n  RETURN 1 AS one\n}`
      const slots = [child.slot(keyed), child.slot(`size(${found})`)] as const
      return (row) => row[slots[0]] === row[slots[1]]
    }
    default: {
      const slot = child.slot(countOfGroups(child, found, dimensions))
      const first = child.slot(field.arguments.get('first')?.parameter() ?? '0')
      return (row) =>
        child.name === 'totalGroups' ? row[slot] : Number(row[slot]) > Number(row[first])
    }
  }
}

function dimensionsOf(field: Field): readonly string[] {
  const by = field.arguments.get('by')?.value
  const dimensions = Array.isArray(by) ? by.map(String) : []
  if (dimensions.length === 0 || new Set(dimensions).size !== dimensions.length) {
    throw new ClientError('BAD_USER_INPUT', '`by` names one or more dimensions, each once.')
  }
  return dimensions
}

interface Key {
  readonly dimension: string
  readonly key: string
  readonly entity: string
  readonly en: string
  readonly ar: string
}

/** Clauses that bind, for each found event `f`, every combination of its keys. */
function keyClauses(
  field: Field,
  found: string,
  dimensions: readonly string[],
): { readonly f: string; readonly clauses: string; readonly keys: readonly Key[] } {
  const [f, e] = [field.variable('f'), field.variable('e')]
  const keys = dimensions.map((dimension) => ({
    dimension,
    key: field.variable('key'),
    entity: field.variable('entity'),
    en: field.variable('en'),
    ar: field.variable('ar'),
  }))
  const calls = keys.map((key) => keyCall(field, e, key))
  return {
    f,
    clauses: [`UNWIND ${found} AS ${f}`, `WITH ${f}, ${f}.e AS ${e}`, ...calls].join('\n'),
    keys,
  }
}

const roles: Readonly<Record<string, { readonly relationship: string; readonly claim: string }>> = {
  PERPETRATOR: { relationship: 'PERPETRATED_BY', claim: 'PerpetratorClaim' },
  TARGET: { relationship: 'TARGETED', claim: 'TargetClaim' },
}

function keyCall(field: Field, e: string, { dimension, key, entity, en, ar }: Key): string {
  const { relationship: along, claim } = roles[dimension] ?? { relationship: '', claim: '' }
  const [n, c] = [field.variable('n'), field.variable('c')]
  const described = describedClaim(c)
  return `CALL (*) {
  MATCH (${e})-[:${along}]->(${n})
  RETURN ${n}.id AS ${key}, ${n} AS ${entity}, null AS ${en}, null AS ${ar}
  UNION
  MATCH (${e})<-[:ABOUT]-(${c}:${claim})
  WHERE ${described}
  WITH ${c}.objectKey AS ${key}, head(collect(${c})) AS ${c}
  RETURN ${key}, null AS ${entity}, ${c}.objectTextEn AS ${en}, ${c}.objectTextAr AS ${ar}
  UNION
  WITH ${e}
  WHERE NOT EXISTS { MATCH (${e})-[:${along}]->() }
    AND NOT EXISTS { MATCH (${e})<-[:ABOUT]-(${c}:${claim}) WHERE ${described} }
  RETURN null AS ${key}, null AS ${entity}, null AS ${en}, null AS ${ar}
}`
}

function countOfGroups(field: Field, found: string, dimensions: readonly string[]): string {
  const { clauses, keys } = keyClauses(field, found, dimensions)
  const names = keys.map(({ key }) => key).join(', ')
  return `COUNT {\n${indent(clauses)}\n  RETURN DISTINCT ${names}\n}`
}

function groups(child: Field, field: Field, found: string, dimensions: readonly string[]): Reader {
  const { f, clauses, keys } = keyClauses(child, found, dimensions)
  const members = child.variable('members')
  const names = keys.flatMap(({ key, entity }) => [key, entity])
  const texts = keys.flatMap(({ en, ar }) => [
    `head(collect(${en})) AS ${en}`,
    `head(collect(${ar})) AS ${ar}`,
  ])
  const order = [
    `size([m IN ${members} WHERE m.best]) DESC`,
    `size(${members}) DESC`,
    ...keys.map(({ key }) => `coalesce(${key}, '~')`),
  ]
  const row = new RowBuilder()
  const readers = [...child.children()].map(([name, inner]): [string, (values: Row) => unknown] => {
    if (inner.name === 'tally') return [name, inner.selectInto(row, { found: members })]
    const each = keys.map((key) => keyReader(inner, key, row))
    return [name, (values) => each.map((read) => read(values))]
  })
  const slot = child.slot(
    collect(
      `${clauses}
WITH ${names.join(', ')}, ${texts.join(', ')}, collect(${f}) AS ${members}
ORDER BY ${order.join(', ')} LIMIT ${field.arguments.get('first')?.parameter() ?? '50'}`,
      row,
    ),
  )
  return (values) =>
    rowsIn(values[slot]).map((group) =>
      Object.fromEntries(readers.map(([name, read]) => [name, read(group)])),
    )
}

const notSaid = { EN: 'not stated', AR: 'غير مذكور' }

function keyReader(
  inner: Field,
  { dimension, key, entity, en, ar }: Key,
  row: RowBuilder,
): (values: Row) => unknown {
  const readers = [...inner.children()].map(([name, child]): [string, (values: Row) => unknown] => {
    switch (child.name) {
      case 'dimension':
        return [name, () => dimension]
      case 'entity':
        return [name, child.selectInto(row, { it: entity })]
      case 'value': {
        const slot = row.slot(key)
        return [name, (values) => values[slot]]
      }
      case 'state': {
        const slot = row.slot(
          `CASE WHEN ${key} IS NULL THEN 'UNKNOWN' WHEN ${entity} IS NULL THEN 'DESCRIBED' ELSE 'KNOWN' END`,
        )
        return [name, (values) => values[slot]]
      }
      default: {
        const arabic = child.arguments.get('lang')?.value === 'AR'
        const slot = row.slot(
          arabic
            ? `coalesce(${entity}.nameAr, ${ar}, ${entity}.nameEn, ${en})`
            : `coalesce(${entity}.nameEn, ${en}, ${entity}.nameAr, ${ar})`,
        )
        return [name, (values) => values[slot] ?? notSaid[arabic ? 'AR' : 'EN']]
      }
    }
  })
  return (values) => Object.fromEntries(readers.map(([name, read]) => [name, read(values)]))
}
