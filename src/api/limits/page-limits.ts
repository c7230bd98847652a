import { OperationTypeNode } from 'graphql'
import { ClientError } from '../../errors.ts'
import { eventsAtOnce } from '../../reading/changes/live-messages.ts'
import type { Degrees } from '../../reading/cost/degrees.ts'
import { limits } from './limits.ts'
import { defaultsOf, pagesOfOperation, valueOf } from './page-tree.ts'
import type { CheckedOperation, Page, Size, Variables } from './page-tree.ts'
import { tooLarge } from './too-large.ts'

/**
 * Gives the check of an operation's pages against its variables, before it runs: `first` and `last` are 1 to 100
 * wherever they stand, pages within pages ask for no more rows than allowed, and for no more work. A subscription counts
 * as a page of its own. A list of `ids` is a page of as many, and a path has a row for each of its nodes. The document
 * must be valid.
 */
export function pageCheck(
  checked: CheckedOperation,
  degrees?: Degrees,
): (variables: Variables) => void {
  const { operation } = checked
  const atOnce = operation.operation === OperationTypeNode.SUBSCRIPTION ? eventsAtOnce : 1
  const pages = pagesOfOperation(checked)
  const defaults = defaultsOf(operation)
  return (variables) => {
    const given = { ...defaults, ...variables }
    const rows = atOnce * rowsOf(pages, given)
    if (rows > limits.rows) {
      const advice = 'Ask for smaller pages (first, last), or for less within each.'
      throw tooLarge('rows in its pages at most', rows, limits.rows, advice)
    }
    refuseDear(costsOf(pages, { variables: given, degrees, above: atOnce }))
  }
}

/** What a list costs: the rows it reads to give its pages, all of them together. */
interface Cost {
  readonly path: readonly string[]
  readonly rows: number
  /** Rows that are gathered for each of its pages before they are cut. */
  readonly scanned: number
}

interface Costing {
  readonly variables: Variables
  readonly degrees: Degrees | undefined
  /** How often the list is read: the page sizes above it, multiplied. */
  readonly above: number
}

function costsOf(pages: readonly Page[], costing: Costing): readonly Cost[] {
  const { variables, degrees, above } = costing
  return pages.flatMap((page) => {
    const size = pageSize(page, variables)
    const id = page.owner === undefined ? undefined : valueOf(page.owner, variables)
    const scanned =
      page.scan === undefined
        ? size
        : Math.round(degrees?.rows(page.scan, typeof id === 'string' ? id : undefined) ?? 0)
    const own = { path: page.path, rows: above * (size + scanned), scanned }
    return [own, ...costsOf(page.inner, { ...costing, above: above * size })]
  })
}

function refuseDear(costs: readonly Cost[]): void {
  const cost = costs.reduce((sum, { rows }) => sum + rows, 0)
  if (cost <= limits.cost) return
  const [dearest] = costs.toSorted((one, other) => other.rows - one.rows)
  const place = dearest?.path.join('.') ?? ''
  throw new ClientError(
    'QUERY_TOO_EXPENSIVE',
    `The query would cost about ${String(cost)}; ${String(limits.cost)} are allowed. Most of it is ${place}, which gathers about ${String(dearest?.scanned ?? 0)} rows for each of its pages. ` +
      'Ask for smaller pages above it, leave it out, or ask for a list that an index orders (events by actor, place and date).',
    { cost, limit: limits.cost, dearest: place },
  )
}

function rowsOf(pages: readonly Page[], variables: Variables): number {
  return pages.reduce((sum, page) => {
    const size = pageSize(page, variables)
    return sum + size * (1 + rowsOf(page.inner, variables))
  }, 0)
}

function pageSize(page: Page, variables: Variables): number {
  const sizes = page.sizes.map((given) => {
    const last = checkedSize(page, 'last', given.last, variables)
    const first = checkedSize(page, 'first', given.first, variables)
    const ids = valueOf(given.ids, variables)
    const rows = last ?? first ?? (Array.isArray(ids) ? ids.length : limits.pageSize)
    return rows * nodesOfPath(valueOf(given.maxLength, variables))
  })
  return Math.max(...sizes)
}

function nodesOfPath(maxLength: unknown): number {
  if (typeof maxLength !== 'number') return 1
  return 1 + Math.min(Math.max(1, maxLength), limits.pathLength)
}

function checkedSize(
  page: Page,
  name: 'first' | 'last',
  source: Size,
  variables: Variables,
): number | undefined {
  const value = valueOf(source, variables)
  // Anything that is no number is refused where variables are read.
  if (typeof value !== 'number') return undefined
  if (value >= 1 && value <= limits.pageSize) return value
  const place = page.path.join('.')
  throw new ClientError(
    'BAD_USER_INPUT',
    `"${name}" of ${place} is ${String(value)}; it must be 1 to ${String(limits.pageSize)}. ${adviceFor(page)}`,
    { path: page.path, argument: name, limit: limits.pageSize },
  )
}

function adviceFor({ hasCursor }: Page): string {
  return hasCursor
    ? 'Follow the cursor for more; to count alone, ask for totalCount without nodes and edges.'
    : 'Its totals tell how many there are; to see others, narrow the question.'
}
