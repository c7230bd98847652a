import { ClientError } from '../errors.ts'
import type { CypherValue } from '../graph/query.ts'
import { cursorOf, keyOf } from './cursor.ts'
import type { KeyKind } from './cursor.ts'
import { collect } from './fields.ts'
import { objectReader } from './object-reader.ts'
import { RowBuilder, rowsIn } from './row.ts'
import type { Reader, Row } from './row.ts'
import type { Field, FieldShape, Site } from './shape.ts'

/** One part of an order: its expression, its kind and its direction. The last part is always an id. */
export interface OrderPart {
  readonly kind: KeyKind
  readonly descending: boolean
}

/** Which page of a list is asked for, as its source needs it for its text. */
export interface Page {
  /** Parameter: one row more than asked for. */
  readonly limit: string
  /** Parameters of the cursor's key, or undefined for the first page. */
  readonly key: readonly string[] | undefined
  /** The page is walked from its end. */
  readonly backward: boolean
}

/** A list that can be paged. */
export interface Source {
  readonly order: readonly OrderPart[]
  /** Clauses that bind the site's variables for a page, in order and cut. */
  readonly page: (page: Page) => {
    readonly clauses: string
    readonly site: Site
    readonly key: readonly string[]
  }
  /** Cypher expression of how many there are. */
  readonly count: () => string
  /** Further fields of the connection type. */
  readonly extras?: Readonly<Record<string, () => string>>
  /** Further fields of the connection type that have a selection of their own. */
  readonly objects?: Readonly<Record<string, FieldShape>>
  /** Tells nodes apart where several rows show the same one: `nodes` gives each once. */
  readonly distinct?: string
}

/** Reads a Relay connection; the total is counted only where it is asked for. */
export function connection(source: (field: Field, site: Site) => Source): FieldShape {
  return (field, site) => {
    const list = source(field, site)
    const children = [...field.children()]
    const page = children.some(([, child]) => isPaged(child.name))
      ? planPage(field, list, children)
      : null
    const others = children
      .filter(([, child]) => !isPaged(child.name))
      .map(([key, child]): [string, Reader] => [key, single(child, list)])
    return (row) => ({
      ...page?.(row),
      ...Object.fromEntries(others.map(([key, read]) => [key, read(row)])),
    })
  }
}

const paged = ['nodes', 'relationships', 'edges', 'pageInfo']

function isPaged(name: string): boolean {
  return paged.includes(name)
}

function single(child: Field, list: Source): Reader {
  const object = list.objects?.[child.name]
  if (object !== undefined) return object(child, {})
  const text = child.name === 'totalCount' ? list.count : list.extras?.[child.name]
  if (text === undefined) throw new Error(`The connection has no ${child.name}.`)
  const slot = child.slot(text())
  return (row) => row[slot]
}

function wrongWay(): ClientError {
  return new ClientError(
    'BAD_USER_INPUT',
    'Page forwards with `first` and `after`, or backwards with `last` and `before`.',
  )
}

type PageReader = (row: Row) => Readonly<Record<string, unknown>>

function planPage(
  field: Field,
  list: Source,
  children: readonly (readonly [string, Field])[],
): PageReader {
  const backward = field.arguments.get('last') !== undefined
  if (field.arguments.get(backward ? 'after' : 'before') !== undefined) throw wrongWay()
  const size = field.arguments.get(backward ? 'last' : 'first')
  const from = field.arguments.get(backward ? 'before' : 'after')
  const kinds = list.order.map(({ kind }) => kind)
  // A cursor is good for its list in its order alone.
  const tag = [
    field.name,
    ...list.order.map(({ kind, descending }) => `${kind}${descending ? '-' : '+'}`),
  ].join(' ')
  const form = { list: tag, kinds, wanted: 'an endCursor or startCursor of the same list' }
  const page: Page = {
    backward,
    limit: size === undefined ? field.constant(26) : size.parameter((value: number) => value + 1),
    key:
      from === undefined
        ? undefined
        : kinds.map((_, part) =>
            from.parameter((value: string): CypherValue => keyOf(form, value)[part] ?? null),
          ),
  }
  const { clauses, site, key } = list.page(page)
  const row = new RowBuilder()
  const keySlots = key.map((part) => row.slot(part))
  const distinct = list.distinct === undefined ? undefined : row.slot(list.distinct)
  const sizeSlot = field.slot(page.limit)
  const readers = children
    .filter(([, child]) => isPaged(child.name))
    .map(
      ([name, child]) =>
        [
          name,
          planPart(child, row, site, (values) =>
            cursorOf(
              tag,
              keySlots.map((slot) => values[slot]),
            ),
          ),
        ] as const,
    )
  const slot = field.slot(collect(clauses, row))
  const hasStart = page.key !== undefined
  return (values) => {
    const found = rowsIn(values[slot])
    const wanted = Number(values[sizeSlot]) - 1
    const kept = found.slice(0, wanted)
    const shown: Shown = {
      rows: backward ? kept.toReversed() : kept,
      more: found.length > wanted,
      backward,
      hasStart,
      distinct,
    }
    return Object.fromEntries(readers.map(([name, read]) => [name, read(shown)]))
  }
}

interface Shown {
  readonly rows: readonly Row[]
  readonly more: boolean
  readonly backward: boolean
  readonly hasStart: boolean
  /** The slot by which nodes are told apart. */
  readonly distinct: number | undefined
}

function planPart(
  part: Field,
  row: RowBuilder,
  site: Site,
  cursor: (values: Row) => string,
): (shown: Shown) => unknown {
  if (part.name === 'nodes' || part.name === 'relationships') {
    const read = part.selectInto(row, site)
    return ({ rows, distinct }) =>
      (part.name === 'nodes' ? firstOfEach(rows, distinct) : rows).map(read)
  }
  const inner = [...part.children()]
  if (part.name === 'pageInfo') {
    return (shown) => {
      const info = pageInfo(shown, cursor)
      return Object.fromEntries(
        inner.map(([key, child]) => [key, info[child.name as keyof typeof info]]),
      )
    }
  }
  const readers = inner.map(([key, child]): [string, Reader] => [
    key,
    child.name === 'cursor' ? cursor : child.selectInto(row, site),
  ])
  const read = objectReader(readers)
  return ({ rows }) => rows.map(read)
}

function firstOfEach(rows: readonly Row[], slot: number | undefined): readonly Row[] {
  if (slot === undefined) return rows
  const ids = rows.map((row) => row[slot])
  return rows.filter((_, at) => ids.indexOf(ids[at]) === at)
}

function pageInfo({ rows, more, backward, hasStart }: Shown, cursor: (row: Row) => string) {
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    hasNextPage: backward ? hasStart : more,
    hasPreviousPage: backward ? more : hasStart,
    startCursor: first === undefined ? null : cursor(first),
    endCursor: last === undefined ? null : cursor(last),
  }
}

/**
 * Gives the predicate "after the key in this order": parts are compared one after another. It holds no OR, which the
 * planner would turn into a union of two seeks and lose the order of the index.
 */
export function afterKey(
  order: readonly OrderPart[],
  expressions: readonly string[],
  key: readonly string[],
  backward: boolean,
): string {
  const at = (part: number) => {
    const { kind, descending } = order[part] ?? { kind: 'text', descending: false }
    return {
      it: expressions[part] ?? 'null',
      value: typed(kind, key[part] ?? 'null'),
      sign: descending === backward ? '>' : '<',
    }
  }
  const from = (part: number): string => {
    const { it, value, sign } = at(part)
    if (part === order.length - 1) return `${it} ${sign} ${value}`
    return `${it} ${sign}= ${value} AND NOT (${it} = ${value} AND NOT (${from(part + 1)}))`
  }
  return from(0)
}

/** Gives a parameter as a value of its kind. */
function typed(kind: KeyKind, parameter: string): string {
  if (kind === 'date') return `date(${parameter})`
  return kind === 'instant' ? `datetime(${parameter})` : parameter
}

/** Gives the ORDER BY text of an order. */
export function orderBy(
  order: readonly OrderPart[],
  expressions: readonly string[],
  backward: boolean,
): string {
  return order
    .map(
      ({ descending }, part) =>
        `${expressions[part] ?? 'null'}${descending === backward ? '' : ' DESC'}`,
    )
    .join(', ')
}
