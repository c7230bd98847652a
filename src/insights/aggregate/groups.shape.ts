import { collect } from '../../reading/fields.ts'
import { RowBuilder, rowsIn } from '../../reading/row.ts'
import type { Row } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import type { CountedGroups } from '../counting/counted-groups.shape.ts'
import type { KeyColumn } from '../counting/dimension.ts'
import { keyNodes, keySites, keysReader } from './group-keys.shape.ts'

/** Groups that were counted, and which of them are read in which order. */
export interface ReadGroups {
  readonly columns: readonly KeyColumn[]
  readonly groups: CountedGroups
  /** What follows `WITH <group>`: WHERE, ORDER BY and LIMIT. */
  readonly chosen: (group: string) => string
}

/** A group as it was read: its keys, in order, '' for the unknown, and the value of the GraphQL object. */
interface ReadGroup {
  readonly keys: readonly string[]
  readonly value: unknown
}

/** Reads groups: GraphQL objects with `keys` and `tally`. */
export function groupsReader(
  child: Field,
  { columns, groups, chosen }: ReadGroups,
): (row: Row) => readonly ReadGroup[] {
  const g = child.variable('g')
  const sites = keySites(child, columns, g)
  const row = new RowBuilder()
  const keys = row.slot(`${g}.keys`)
  const readers = [...child.children()].map(([name, part]): [string, (values: Row) => unknown] => [
    name,
    part.name === 'tally' ? part.selectInto(row, groups.tally(g)) : keysReader(part, sites, row),
  ])
  const clauses = `UNWIND ${groups.list} AS ${g}
WITH ${g} ${chosen(g)}
WITH ${[g, ...keyNodes(sites)].join(', ')}`
  const slot = child.slot(collect(clauses, row))
  return (values) =>
    rowsIn(values[slot]).map((group) => ({
      // The list of texts that counting made.
      keys: group[keys] as readonly string[],
      value: Object.fromEntries(readers.map(([name, read]) => [name, read(group)])),
    }))
}
