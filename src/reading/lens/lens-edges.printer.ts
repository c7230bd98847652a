import { EDGE_SOURCES } from '../../facts/edge-sources.ts'
import type { ClaimedEdgeType } from '../../facts/edge-sources.ts'
import { column } from '../../facts/expression.ts'
import { compute } from '../../facts/fold.ts'
import type { AnyFold } from '../../facts/fold.ts'
import { edgesFold } from '../../facts/folds/edges.ts'
import type { NumberRule } from '../../facts/folds/estimate.ts'
import { printFold } from '../fold.printer.ts'
import type { Column } from '../fold-rows.ts'
import { madeOf } from '../steps.ts'
import type { Value } from '../steps.ts'
import { printDerivation, rowsOf, usedFold } from './derivation.printer.ts'
import { printPart, printProperty } from './lens-event.printer.ts'
import type { LensEvent } from './lens-event.ts'
import { isSearchKey } from './lens-needs.ts'
import type { NeededEdge } from './lens-needs.ts'

/** The needed edges by type: lists of maps with at least the needed properties and `entityId`, the other end. */
export function printEdges(event: LensEvent): ReadonlyMap<string, Value> {
  const wanted = event.needs.edges
  const closure = wanted.find(([type]) => type === 'LOCATED_IN')
  const claimed = new Map(
    wanted.flatMap(([type, names]) => (type === 'LOCATED_IN' ? [] : [[type, names] as const])),
  )
  if (closure !== undefined && !claimed.has('OCCURRED_AT')) claimed.set('OCCURRED_AT', [])
  const lists =
    claimed.size > MOST_APART ? printTogether(claimed, event) : printApart(claimed, event)
  const places = lists.get('OCCURRED_AT')
  if (closure === undefined || places === undefined) return lists
  return new Map([...lists, ['LOCATED_IN', printClosure(places, closure, event)]])
}

type Claimed = ReadonlyMap<ClaimedEdgeType, readonly string[]>

/** More types than this are worked out together: that takes longer for an event and is planned much faster. */
const MOST_APART = 2

/** Each type by itself: where it has one claim, or all are alike, that is enough. */
function printApart(types: Claimed, event: LensEvent): ReadonlyMap<string, Value> {
  const { steps, kind, claims, rule } = event
  const lists = [...types].map(([type, names]) => {
    const { kind: ofKind, ...source } = EDGE_SOURCES[type]
    const of = { ...source, kind: ofKind, given: { edge: type }, fold: namedEdges(rule) }
    const hint = `${camelCase(type)}Claims`
    const given = {
      steps,
      kind,
      hint,
      claims: claims.ofKind(ofKind),
      columns: columnsOf([names], event),
    }
    const list = printDerivation(of, ['entityId', ...names], given)
    return [type, steps.bind(camelCase(type), list)] as const
  })
  return new Map(lists)
}

/** All types in one fold. */
function printTogether(types: Claimed, event: LensEvent): ReadonlyMap<string, Value> {
  const { steps, kind, claims, rule } = event
  const columns = columnsOf([...types.values()], event)
  const wanted = new Set(['edge', 'entityId', ...[...types.values()].flat()])
  const fold = usedFold(namedEdges(rule), [...wanted], {})
  const read = [...fold.reads].filter((name) => columns[name]?.fixed === undefined)
  const claimed = [...types.keys()].map((type) => {
    const of = EDGE_SOURCES[type]
    const own = { edge: textColumn(type), kind: textColumn(of.kind) }
    const given = { steps, kind, hint: '', claims: claims.ofKind(of.kind), columns: own }
    return rowsOf(of, ['claim', 'edge', 'kind'], given)
  })
  const list = steps.bind(
    'edgeClaims',
    madeOf(claimed.map(({ text }) => text).join('\n    + '), claimed),
  )
  const entries = read.map(
    (name) => `${name}: ${name === 'edge' || name === 'kind' ? `r.${name}` : `r.claim.${name}`}`,
  )
  const all = steps.bind(
    'edgeClaims',
    madeOf(`[r IN ${list.text} | {${entries.join(', ')}}]`, [list]),
  )
  const given = (name: string): Column => {
    const fixed = columns[name]
    return fixed?.fixed === undefined ? { text: (row) => `${row}.${name}` } : fixed
  }
  const folded = printFold(
    fold,
    { list: all, column: given, isStored: false, entries: fold.reads },
    { steps, hint: 'edgeClaims' },
  )
  const edges = steps.bind('edges', folded)
  return new Map(
    [...types.keys()].map((type) => [
      type,
      madeOf(`[r IN ${edges.text} WHERE r.edge = '${type}']`, [edges]),
    ]),
  )
}

/** The places of the event and everything above them. */
function printClosure(places: Value, [, names]: NeededEdge, event: LensEvent): Value {
  const columns = { ...columnsOf([names], event), ...placeColumns(names, event) }
  const entries = names.map((name) => `${name}: ${columns[name]?.text('outer') ?? 'null'}`)
  const text = `COLLECT {
    UNWIND ${places.text} AS at
    MATCH (:Place&Entity {id: at.entityId})-[:WITHIN*0..30]->(outer:Place)
    RETURN DISTINCT {${['entityId: outer.id', ...entries].join(', ')}}
  }`
  const depths = names.map((name) => ({ text: '', depth: columns[name]?.fixed ?? 0 }))
  return madeOf(text, [places, ...depths])
}

/** What LOCATED_IN says of a place: what it is, and whether the event is known to it and no closer. */
function placeColumns(
  names: readonly string[],
  event: LensEvent,
): Readonly<Record<string, Column>> {
  const kind: Column = { text: (outer) => `${outer}.kind` }
  if (!names.includes('innermost')) return { kind }
  const place = printPart('place', event)
  const isKnown = (outer: string) =>
    `CASE WHEN ${outer}.id IN ${place.text}.innermost THEN true END`
  return { kind, innermost: { text: isKnown, fixed: place.depth } }
}

/** Edges with the other end under the name that it has on the edge. */
function namedEdges(rule: NumberRule): AnyFold {
  const { stages, yields } = edgesFold(rule)
  return { stages: [...stages, compute({ entityId: column('objectId') })], yields }
}

/** What claims do not have, and the search keys that edges carry: the same for all of an event. */
function columnsOf(
  names: readonly (readonly string[])[],
  event: LensEvent,
): Readonly<Record<string, Column>> {
  const keys = names
    .flat()
    .filter(isSearchKey)
    .map((name) => {
      const { text, depth } = event.steps.bind(name, printProperty(name, event))
      return [name, { text: () => text, fixed: depth }] as const
    })
  return { ...event.columns, ...Object.fromEntries(keys) }
}

const textColumn = (code: string): Column => ({ text: () => `'${code}'` })

function camelCase(type: string): string {
  return type.toLowerCase().replaceAll(/_./g, (pair) => pair.charAt(1).toUpperCase())
}
