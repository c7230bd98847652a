import { Kind, getNamedType, isCompositeType, isInterfaceType, isObjectType } from 'graphql'
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
import { scanOf } from '../../reading/cost/scan.ts'
import type { Scan } from '../../reading/cost/scan.ts'

export type Variables = Readonly<Record<string, unknown>>

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

/** The fields of an operation that have a page size, pages within pages. The document must be valid. */
export function pagesOfOperation(checked: CheckedOperation): readonly Page[] {
  const document = { ...checked, fragments: fragmentsOf(checked.document) }
  const { schema, operation } = document
  const root = schema.getRootType(operation.operation)
  if (!root) return []
  const at = { path: [], owner: undefined }
  return merged(pagesOf(document, root, operation.selectionSet.selections, at))
}

/** What a size is for the variables of one request. */
export function valueOf(source: Size, variables: Variables): unknown {
  return 'variable' in source ? (variables[source.variable] ?? source.otherwise) : source.value
}

function fragmentsOf({ definitions }: DocumentNode): PagedDocument['fragments'] {
  return new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
}

/** A field with a page size, and the pages within it. A field that is named several times has several sizes. */
export interface Page {
  readonly path: readonly string[]
  readonly sizes: readonly Sizes[]
  /** Whether a cursor leads on from it. */
  readonly hasCursor: boolean
  /** What its list gathers before it is cut, where that is more than the page. */
  readonly scan: Scan | undefined
  /** The id of the one node whose list it is, where the query names it. */
  readonly owner: Size | undefined
  readonly inner: readonly Page[]
}

type Sizes = Readonly<Record<'first' | 'last' | 'ids' | 'maxLength', Size>>

/** Where a page size comes from: a variable, or a value that stands in the query or the schema. */
export type Size =
  { readonly variable: string; readonly otherwise: unknown } | { readonly value: unknown }

/** Where in an operation a selection stands, and the id of the node it is of, where the query names it. */
interface Place {
  readonly path: readonly string[]
  readonly owner: Size | undefined
}

function pagesOf(
  document: PagedDocument,
  parent: GraphQLCompositeType,
  selections: readonly SelectionNode[],
  at: Place,
): readonly Page[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return pagesOfField(document, parent, selection, at)
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.fragments.get(selection.name.value)
    if (fragment === undefined) return []
    const condition = fragment.typeCondition?.name.value
    const type = condition === undefined ? parent : document.schema.getType(condition)
    if (!isCompositeType(type)) return []
    return pagesOf(document, type, fragment.selectionSet.selections, at)
  })
}

function pagesOfField(
  document: PagedDocument,
  parent: GraphQLCompositeType,
  node: FieldNode,
  { path, owner }: Place,
): readonly Page[] {
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
  const field = fields[node.name.value]
  if (field === undefined) return []
  const type = getNamedType(field.type)
  const here = [...path, node.alias?.value ?? node.name.value]
  const size = (name: string): Size => sizeOf(field, node, name)
  const named = field.args.some(({ name }) => name === 'id') ? size('id') : undefined
  const inner =
    node.selectionSet !== undefined && isCompositeType(type)
      ? pagesOf(document, type, node.selectionSet.selections, { path: here, owner: named })
      : []
  if (!field.args.some((argument) => isPageSize(argument.name))) return inner
  const sizes = {
    ...{ first: size('first'), last: size('last') },
    ...{ ids: size('ids'), maxLength: size('maxLength') },
  }
  const hasCursor = field.args.some(({ name }) => name === 'after')
  return [{ path: here, sizes: [sizes], hasCursor, scan: scanOf(field), owner, inner }]
}

/** Puts pages of the same place together: they are read once, and of exclusive types only one applies. */
function merged(pages: readonly Page[]): readonly Page[] {
  const byPlace = new Map<string, Page>()
  for (const page of pages) {
    const place = page.path.join('.')
    const known = byPlace.get(place)
    byPlace.set(place, {
      ...page,
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
  if (value.kind === Kind.STRING) return value.value
  return value.kind === Kind.INT ? Number(value.value) : null
}

/** The values of an operation's variables where none is given. */
export function defaultsOf(operation: OperationDefinitionNode): Variables {
  const entries = (operation.variableDefinitions ?? []).flatMap((definition) =>
    definition.defaultValue === undefined
      ? []
      : [[definition.variable.name.value, literal(definition.defaultValue)] as const],
  )
  return Object.fromEntries(entries)
}
