import {
  Kind,
  OperationTypeNode,
  getNamedType,
  isCompositeType,
  isObjectType,
  isInterfaceType,
} from 'graphql'
import type {
  ArgumentNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  ValueNode,
} from 'graphql'
import { ClientError } from '../../errors.ts'
import { eventsAtOnce } from '../../reading/changes/live-messages.ts'
import { limits } from './limits.ts'
import { tooLarge } from './too-large.ts'

type Variables = Readonly<Record<string, unknown>>

/** An operation of a document, for one schema. */
export interface CheckedOperation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** A document as far as page sizes go. */
type PagedDocument = CheckedOperation & {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/**
 * Gives the check of an operation's page sizes against its variables: `first` and `last` are 1 to 100 wherever
 * they stand, and pages within pages ask for no more rows than allowed; a subscription counts as a page of its own. A
 * list of `ids` is a page of as many, and a path has a row for each of its nodes. The document must be valid.
 */
export function pageCheck(checked: CheckedOperation): (variables: Variables) => void {
  const document = { ...checked, fragments: fragmentsOf(checked.document) }
  const root = document.schema.getRootType(document.operation.operation)
  const atOnce = document.operation.operation === OperationTypeNode.SUBSCRIPTION ? eventsAtOnce : 1
  const pages = root
    ? merged(pagesOf(document, root, document.operation.selectionSet.selections, []))
    : []
  const defaults = defaultsOf(document.operation)
  return (variables) => {
    const given = { ...defaults, ...variables }
    const rows = atOnce * rowsOf(pages, given)
    if (rows <= limits.rows) return
    const advice = 'Ask for smaller pages (first, last), or for less within each.'
    throw tooLarge('rows in its pages at most', rows, limits.rows, advice)
  }
}

function fragmentsOf({ definitions }: DocumentNode): PagedDocument['fragments'] {
  return new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
}

/** A field with a page size, and the pages within it. A field that is named several times has several sizes. */
interface Page {
  readonly path: readonly string[]
  readonly sizes: readonly Sizes[]
  readonly inner: readonly Page[]
}

type Sizes = Readonly<Record<'first' | 'last' | 'ids' | 'maxLength', Size>>

/** Where a page size comes from: a variable, or a value that stands in the query or the schema. */
type Size = { readonly variable: string; readonly otherwise: unknown } | { readonly value: unknown }

function pagesOf(
  document: PagedDocument,
  parent: GraphQLCompositeType,
  selections: readonly SelectionNode[],
  path: readonly string[],
): readonly Page[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return pagesOfField(document, parent, selection, path)
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.fragments.get(selection.name.value)
    if (fragment === undefined) return []
    const condition = fragment.typeCondition?.name.value
    const type = condition === undefined ? parent : document.schema.getType(condition)
    if (!isCompositeType(type)) return []
    return pagesOf(document, type, fragment.selectionSet.selections, path)
  })
}

function pagesOfField(
  document: PagedDocument,
  parent: GraphQLCompositeType,
  node: FieldNode,
  path: readonly string[],
): readonly Page[] {
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
  const field = fields[node.name.value]
  if (field === undefined) return []
  const type = getNamedType(field.type)
  const here = [...path, node.alias?.value ?? node.name.value]
  const inner =
    node.selectionSet !== undefined && isCompositeType(type)
      ? pagesOf(document, type, node.selectionSet.selections, here)
      : []
  if (!field.args.some((argument) => isPageSize(argument.name))) return inner
  const size = (name: string): Size => sizeOf(field, node, name)
  const sizes = {
    ...{ first: size('first'), last: size('last') },
    ...{ ids: size('ids'), maxLength: size('maxLength') },
  }
  return [{ path: here, sizes: [sizes], inner }]
}

/** Puts pages of the same place together: they are read once, and of exclusive types only one applies. */
function merged(pages: readonly Page[]): readonly Page[] {
  const byPlace = new Map<string, Page>()
  for (const page of pages) {
    const place = page.path.join('.')
    const known = byPlace.get(place)
    byPlace.set(place, {
      path: page.path,
      sizes: [...(known?.sizes ?? []), ...page.sizes],
      inner: [...(known?.inner ?? []), ...page.inner],
    })
  }
  return [...byPlace.values()].map((page) => ({ ...page, inner: merged(page.inner) }))
}

function isPageSize(name: string): boolean {
  return name === 'first' || name === 'last' || name === 'ids'
}

function sizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode, name: string): Size {
  const declared = field.args.find((argument) => argument.name === name)?.defaultValue
  const given = node.arguments?.find((argument: ArgumentNode) => argument.name.value === name)
  if (given === undefined) return { value: declared }
  if (given.value.kind !== Kind.VARIABLE) return { value: literal(given.value) }
  return { variable: given.value.name.value, otherwise: declared }
}

function literal(value: ValueNode): unknown {
  if (value.kind === Kind.LIST) return value.values
  return value.kind === Kind.INT ? Number(value.value) : null
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  const entries = (operation.variableDefinitions ?? []).flatMap((definition) =>
    definition.defaultValue === undefined
      ? []
      : [[definition.variable.name.value, literal(definition.defaultValue)] as const],
  )
  return Object.fromEntries(entries)
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

function valueOf(source: Size, variables: Variables): unknown {
  return 'variable' in source ? (variables[source.variable] ?? source.otherwise) : source.value
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
    `"${name}" of ${place} is ${String(value)}; it must be 1 to ${String(limits.pageSize)}. ` +
      'Follow the cursor for more; to count alone, ask for totalCount without nodes and edges.',
    { path: page.path, argument: name, limit: limits.pageSize },
  )
}
