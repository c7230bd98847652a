import { foundEvents } from '../../entities/event/found-events.shape.ts'
import { collect } from '../../reading/fields.ts'
import { RowBuilder, rowsIn } from '../../reading/row.ts'
import type { Reader, Row } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { groupsReader } from '../aggregate/groups.shape.ts'
import { countGroups } from '../counting/counted-groups.shape.ts'
import type { CountedGroups } from '../counting/counted-groups.shape.ts'
import { keyNames } from '../counting/dimension.ts'
import type { KeyColumn } from '../counting/dimension.ts'
import { mostEventsFirst, shownFirst } from '../counting/group-order.ts'
import type { Grouping, Kept } from '../counting/grouping.ts'
import { EVENTS_ALONE, needsOf, needsOfTallies } from '../counting/measures.ts'
import { shownGroups, shownKeys } from '../counting/shown-keys.shape.ts'
import { dimensionOf } from '../dimensions/dimensions.ts'

/** Reads the events that fit by two dimensions. */
export function readMatrix(field: Field): Reader {
  const plan = planMatrix(field)
  const children = [...field.children()]
  const axes = {
    rows: readAxis(children, field, plan, 'rows'),
    columns: readAxis(children, field, plan, 'columns'),
  }
  const parts = children.map(([key, child]): [string, (row: Row, axes: AxisRows) => unknown] => [
    key,
    readPart(child, field, plan),
  ])
  return (row) => {
    const read = { rows: axes.rows(row), columns: axes.columns(row) }
    return Object.fromEntries(parts.map(([key, part]) => [key, part(row, read)]))
  }
}

type AxisName = 'rows' | 'columns'
/** Of each axis its groups' keys in order, and the GraphQL objects by response key. */
type AxisRows = Readonly<Record<AxisName, Axis>>
interface Axis {
  readonly keys: readonly string[]
  readonly values: ReadonlyMap<Field, readonly unknown[]>
}

interface ShownAxis {
  readonly column: KeyColumn
  readonly groups: CountedGroups
}

interface MatrixPlan {
  readonly grouping: Grouping
  /** The groups of each axis that are shown, and the dimension by which they were counted. */
  readonly axes: Readonly<Record<AxisName, ShownAxis>>
  readonly all: Readonly<Record<AxisName, CountedGroups>>
  readonly columns: Readonly<Record<AxisName, KeyColumn>>
  /** A key is not paired with itself. */
  readonly kept: Kept | undefined
}

function planMatrix(field: Field): MatrixPlan {
  const grouping: Grouping = { found: foundEvents(field, () => ''), keys: [] }
  const code = (axis: AxisName): string => String(field.arguments.get(axis)?.value)
  const column = (axis: AxisName, place: number): KeyColumn => ({
    code: code(axis),
    dimension: dimensionOf(code(axis)),
    names: keyNames(place),
  })
  const first = field.arguments.get('first')?.parameter() ?? '20'
  const counted = (key: KeyColumn): CountedGroups =>
    countGroups(field, { ...grouping, keys: [key] }, EVENTS_ALONE)
  const isSame = code('rows') === code('columns')
  const rows = counted(column('rows', 0))
  const columns = isSame ? rows : counted(column('columns', 1))
  const shownRows = shownKeys(field, rows, first)
  const shownColumns = isSame ? shownRows : shownKeys(field, columns, first)
  const shown = {
    rows: { ...column('rows', 0), shown: shownRows },
    columns: { ...column('columns', 1), shown: shownColumns },
  }
  const axis = (name: AxisName, selected: readonly Field[]): ShownAxis => ({
    column: shown[name],
    groups: countAxis(
      field,
      { ...grouping, keys: [shown[name]] },
      { all: { rows, columns }[name], selected },
    ),
  })
  const selected = (name: AxisName): readonly Field[] =>
    [...field.children().values()].filter((child) => child.name === name)
  const both = axis('rows', [...selected('rows'), ...(isSame ? selected('columns') : [])])
  return {
    grouping,
    all: { rows, columns },
    axes: { rows: both, columns: isSame ? both : axis('columns', selected('columns')) },
    columns: shown,
    kept: isSame ? { ofEvent: () => 'k0 <> k1', ofCell: () => 'k0 <> k1' } : undefined,
  }
}

/** Without tallies, what was counted to choose the groups tells which they are. */
function countAxis(
  field: Field,
  grouping: Grouping,
  { all, selected }: { readonly all: CountedGroups; readonly selected: readonly Field[] },
): CountedGroups {
  const [column] = grouping.keys
  const isTallied = selected.some((axis) =>
    [...axis.children().values()].some(({ name }) => name === 'tally'),
  )
  return isTallied || column === undefined
    ? countGroups(field, grouping, needsOfTallies(selected))
    : shownGroups(field, all, column)
}

function readAxis(
  children: readonly (readonly [string, Field])[],
  field: Field,
  plan: MatrixPlan,
  name: AxisName,
): (row: Row) => Axis {
  const { column, groups } = plan.axes[name]
  const selected = children.flatMap(([, child]) => (child.name === name ? [child] : []))
  const chosen = (g: string): string => `ORDER BY ${shownFirst(g)}`
  const order = field.variable('g')
  const slot = field.slot(
    `COLLECT { UNWIND ${groups.list} AS ${order} WITH ${order} ${chosen(order)} RETURN ${order}.keys[0] }`,
  )
  const readers = selected.map(
    (child) => [child, groupsReader(child, { columns: [column], groups, chosen })] as const,
  )
  return (row) => ({
    // The texts of the keys that were counted.
    keys: row[slot] as readonly string[],
    values: new Map(readers.map(([child, read]) => [child, read(row).map(({ value }) => value)])),
  })
}

function readPart(
  child: Field,
  field: Field,
  plan: MatrixPlan,
): (row: Row, axes: AxisRows) => unknown {
  const { all, columns, grouping } = plan
  const totals = (axis: AxisName): string => `size([g IN ${all[axis].list} WHERE g.keys <> ['']])`
  switch (child.name) {
    case 'rows':
    case 'columns': {
      const { name } = child
      return (_, axes) => axes[name].values.get(child) ?? []
    }
    case 'cells':
      return readCells(child, field, plan)
    case 'directed': {
      const directed = columns.rows.code === 'PERPETRATOR' && columns.columns.code === 'TARGET'
      return () => directed
    }
    case 'total': {
      const groups = countGroups(field, grouping, needsOf([child]))
      return child.select(groups.tally(groups.at()))
    }
    case 'truncated': {
      const cut = (axis: AxisName): string =>
        `${totals(axis)} > size(${columns[axis].shown ?? '[]'})`
      const slot = child.slot(`${cut('rows')} OR ${cut('columns')}`)
      return (row) => row[slot]
    }
    default: {
      const slot = child.slot(totals(child.name === 'totalRows' ? 'rows' : 'columns'))
      return (row) => row[slot]
    }
  }
}

function readCells(
  child: Field,
  field: Field,
  { grouping, columns, kept }: MatrixPlan,
): (row: Row, axes: AxisRows) => unknown {
  const keys = [columns.rows, columns.columns]
  const pairs: Grouping = { ...grouping, keys, ...(kept === undefined ? {} : { kept }) }
  const groups = countGroups(field, pairs, needsOfTallies([child]))
  const g = child.variable('g')
  const row = new RowBuilder()
  const slots = [row.slot(`${g}.keys[0]`), row.slot(`${g}.keys[1]`)]
  const parts = [...child.children()].map(
    ([key, part]) =>
      [
        key,
        part.name,
        part.name === 'tally' ? part.selectInto(row, groups.tally(g)) : undefined,
      ] as const,
  )
  const slot = child.slot(
    collect(`UNWIND ${groups.list} AS ${g}\nWITH ${g} ORDER BY ${mostEventsFirst(g)}`, row),
  )
  return (values, axes) => {
    const place = { row: placesOf(axes.rows.keys), column: placesOf(axes.columns.keys) }
    return rowsIn(values[slot]).map((found) =>
      Object.fromEntries(
        parts.map(([key, name, read]) => {
          if (read !== undefined) return [key, read(found)]
          const axis = name === 'row' ? 'row' : 'column'
          return [key, place[axis].get(String(found[slots[axis === 'row' ? 0 : 1] ?? 0]))]
        }),
      ),
    )
  }
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, place) => [key, place]))
}
