import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'
import { getArgumentValues } from 'graphql/execution/values.js'
import type { CypherParameters, CypherValue } from '../graph/query.ts'
import { inputOf } from './input.ts'
import type { Binder } from './input.ts'
import { keptIdsText } from './kept-ids.printer.ts'
import { objectReader } from './object-reader.ts'
import { planWhere } from './plan-where.ts'
import { RowBuilder, rowIn } from './row.ts'
import type { Reader } from './row.ts'
import { sameFactsAs } from './lens/print-lenses.ts'
import type { OpenedLens } from './lens/print-lenses.ts'
import type { Atlas, Field, FieldShape, LensChoice, Refusal, Site } from './shape.ts'

/** How a parameter gets its value at each execution: from the arguments of one field of the operation, or from what is given beside it. */
export interface Binding {
  readonly parameter: string
  readonly source: ArgumentSource | null
  readonly read: (values: unknown) => CypherValue
}

/** A field of the operation that takes arguments. */
export interface ArgumentSource {
  readonly definition: GraphQLField<unknown, unknown>
  readonly node: FieldNode
}

/** A statement under construction: its parameters, preludes and names. */
export interface Draft {
  readonly info: GraphQLResolveInfo
  readonly atlas: Atlas
  readonly bindings: Binding[]
  readonly sources: ArgumentSource[]
  /** Variables that whoever asks for the same finds bound already, by what they hold. */
  readonly known: Map<string, string>
  /** Clauses before the rows, by the variable they bind. */
  readonly preludes: Map<string, string>
  readonly names: Map<string, number>
  readonly guards: Guard[]
  readonly lenses: OpenedLens[]
}

/** A value to look at once the statement has run. */
interface Guard {
  readonly expression: string
  readonly refuse: Refusal
}

/** Opens a field of the operation for planning; its slots go into the row. */
export function openField(
  draft: Draft,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  row: RowBuilder,
): Field {
  const node = nodes[0]
  const definition = node === undefined ? undefined : parent.getFields()[node.name.value]
  if (node === undefined || definition === undefined)
    throw new Error(`No such field on ${parent.name}.`)
  return fieldOf(draft, { definition, node, nodes }, row)
}

interface Selected extends ArgumentSource {
  readonly nodes: readonly FieldNode[]
}

function fieldOf(draft: Draft, selected: Selected, row: RowBuilder): Field {
  const { definition, node, nodes } = selected
  const values = getArgumentValues(definition, node, draft.info.variableValues)
  const constant = (value: CypherValue): string => addBinding(draft, null, () => value)
  const given = (name: string): string =>
    addBinding(draft, null, (values) => (values as CypherParameters)[name] ?? null)
  const variable = (hint: string): string => freshName(draft, hint)
  const prelude = (clauses: string, binds: string): void => void draft.preludes.set(binds, clauses)
  const bound = (): readonly string[] => [...draft.preludes.keys()]
  const guard = (expression: string, refuse: Refusal): void =>
    void draft.guards.push({ expression, refuse })
  const once: Field['once'] = (what, hint, clauses) => bindOnce(draft, what, hint, clauses)
  const where: Field['where'] = (type, input, site, options) =>
    planWhere(
      { atlas: draft.atlas, variable, prelude, once, guard, constant },
      type,
      input,
      site,
      options,
    )
  const named = getNamedType(definition.type)
  const field: Field = {
    name: definition.name,
    returnType: definition.type,
    arguments: inputOf(values, binderOf(draft, selected)),
    slot: (expression) => row.slot(expression),
    select: (site) => planSelection(draft, field, nodes, row, site),
    selectInto: (other, site) => planSelection(draft, field, nodes, other, site),
    children: () =>
      isObjectType(named) ? childrenOf(draft, named, nodes, row) : new Map<string, Field>(),
    into: (other) => fieldOf(draft, selected, other),
    variable,
    constant,
    given,
    prelude,
    once,
    bound,
    guard,
    lens: (event, choice) => openLens(draft, event, choice),
    sameFacts: (facts) => freshName(draft, sameFactsAs(facts)),
    where,
    atlas: draft.atlas,
  }
  return field
}

function childrenOf(
  draft: Draft,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  row: RowBuilder,
): ReadonlyMap<string, Field> {
  const { schema, fragments, variableValues } = draft.info
  const selections = collectSubfields(schema, fragments, variableValues, type, nodes)
  const children = new Map<string, Field>()
  for (const [key, inner] of selections) {
    if (inner[0]?.name.value !== '__typename') children.set(key, openField(draft, type, inner, row))
  }
  return children
}

function planSelection(
  draft: Draft,
  field: Field,
  nodes: readonly FieldNode[],
  row: RowBuilder,
  site: Site,
): Reader {
  const type = getNamedType(field.returnType)
  if (isObjectType(type)) return planObject(draft, type, nodes, row, site)
  if (!isInterfaceType(type)) throw new Error(`${field.name} has no selection.`)
  const variants = draft.info.schema.getPossibleTypes(type).map((variant) => {
    const inner = new RowBuilder()
    inner.slot(`'${variant.name}'`)
    const read = planObject(draft, variant, nodes, inner, site)
    const label = draft.atlas.types.get(variant.name)?.label
    if (label === undefined)
      throw new Error(`${variant.name} stands behind an interface and has no label.`)
    return { name: variant.name, label, read, text: inner.text() }
  })
  const labels = site.labels ?? `labels(${nodeOf(site)})`
  const slot = row.slot(byLabel(labels, freshName(draft, 'label'), variants))
  const readers = new Map(variants.map(({ name, read }) => [name, read]))
  return (values) => {
    const inner = rowIn(values[slot])
    if (inner === null) return null
    const name = String(inner[0])
    return { __typename: name, ...objectIn(readers.get(name)?.(inner)) }
  }
}

/** Reads the labels of a node once, however many there are to tell apart: a CASE would read them for each. */
function byLabel(
  labels: string,
  label: string,
  variants: readonly { readonly label: string; readonly text: string }[],
): string {
  const known = variants.map((variant) => `'${variant.label}'`).join(', ')
  const cases = variants.map((variant) => `WHEN '${variant.label}' THEN ${variant.text}`)
  return `head([${label} IN ${labels} WHERE ${label} IN [${known}] | CASE ${label}\n  ${cases.join('\n  ')}\nEND])`
}

function objectIn(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function planObject(
  draft: Draft,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  row: RowBuilder,
  site: Site,
): Reader {
  const label = draft.atlas.types.get(type.name)?.label
  const known = label === undefined ? site : { ...site, label }
  const readers = [...childrenOf(draft, type, nodes, row)].map(([key, field]) => {
    const fieldShape = shapeOf(draft.atlas, type, field.name)
    if (fieldShape === undefined) throw new Error(`${type.name}.${field.name} has no shape.`)
    return [key, fieldShape(field, known)] as const
  })
  return objectReader(readers)
}

function shapeOf(atlas: Atlas, type: GraphQLObjectType, field: string): FieldShape | undefined {
  const names = [type, ...type.getInterfaces()].map(({ name }) => name)
  return names
    .map((name) => atlas.types.get(name)?.fields[field])
    .find((shape) => shape !== undefined)
}

/** What the node is called at a site. */
export function nodeOf(site: Site): string {
  if (site.it === undefined) throw new Error('This site has no node.')
  return site.it
}

function binderOf(draft: Draft, source: ArgumentSource): Binder {
  const known = draft.sources.findIndex(({ node }) => node === source.node)
  const number = known === -1 ? draft.sources.length : known
  if (source.definition.args.length > 0 && known === -1) draft.sources.push(source)
  return {
    parameter: (read) => addBinding(draft, source, read),
    keptIds: (place, read) => {
      const ids = (kept: string): string => keptIdsText(addBinding(draft, source, read), kept)
      return bindOnce(draft, `${String(number)}${place}`, 'kept', ids)
    },
  }
}

function bindOnce(
  draft: Draft,
  what: string,
  hint: string,
  clauses: (variable: string) => string,
): string {
  const found = draft.known.get(`${hint} ${what}`)
  if (found !== undefined) return found
  const variable = freshName(draft, hint)
  draft.known.set(`${hint} ${what}`, variable)
  draft.preludes.set(variable, clauses(variable))
  return variable
}

function addBinding(draft: Draft, source: ArgumentSource | null, read: Binding['read']): string {
  const parameter = `p${String(draft.bindings.length)}`
  draft.bindings.push({ parameter, source, read })
  return `$${parameter}`
}

function openLens(draft: Draft, event: string, choice: LensChoice): ReturnType<Field['lens']> {
  const facts = freshName(draft, 'facts')
  const mark = `«${facts}»`
  draft.lenses.push({ ...choice, event, facts, mark })
  return { clauses: mark, facts }
}

function freshName(draft: Draft, hint: string): string {
  const count = (draft.names.get(hint) ?? 0) + 1
  draft.names.set(hint, count)
  return count === 1 ? hint : `${hint}${String(count)}`
}
