import { FRAME_KINDS } from '../../facts/lens.ts'
import type { BestRule } from '../../facts/vocabulary.ts'
import { indent } from '../row.ts'
import { Steps } from '../steps.ts'
import type { Value } from '../steps.ts'
import { printApart, printIsPart, printMonths } from './lens-apart.printer.ts'
import { printClaims } from './lens-claims.printer.ts'
import type { LensTexts, PrintedLens } from './lens-claims.printer.ts'
import { printEdges } from './lens-edges.printer.ts'
import { isSingle, lensEvent, printPart, printProperty } from './lens-event.printer.ts'
import type { LensEvent } from './lens-event.ts'
import { needsOf } from './lens-needs.ts'
import { printTolls } from './lens-tolls.printer.ts'
import { printUsedIds } from './lens-support.printer.ts'
import type { LensProperty, WantedFacts } from './wanted-facts.ts'

/** What a lens is printed for. */
export interface LensPlan extends PrintedLens {
  /** The variable that holds the event's node. */
  readonly event: string
  /** The variable to bind: a map of the wanted facts. */
  readonly facts: string
  /**
   * The Cypher of the parts of the lens that are asked for, by part: parameters, or variables or entries of such, which
   * are imported.
   * `asOf` and `recordedAsOf` hold ISO text; `sourceKinds` holds the ids of the sources of these kinds (sourcesOfKinds).
   */
  readonly lens: LensTexts
  /** In place of MEDIAN. */
  readonly bestRule?: BestRule
  /** The Cypher that names the rule, where it is not known before. */
  readonly givenRule?: string
  readonly wanted: WantedFacts
}

/**
 * A CALL subquery that binds the facts of an event as a lens shows them, and leaves out the event's row where it does
 * not show it. The map's entries are named like the properties of the event's node; edges are lists of maps under their
 * type, tolls under `tolls`.
 */
export function printLens(plan: LensPlan): string {
  const { event, facts, lens, bestRule = 'MEDIAN', givenRule, wanted } = plan
  const imported = imports([...Object.values(lens), givenRule ?? ''])
  const steps = new Steps([...TAKEN, ...imported])
  const needs = needsOf(wanted)
  const claims = printClaims(steps, plan, needs.kinds)
  const rule = givenRule === undefined ? bestRule : 'GIVEN'
  const ruleText = givenRule ?? `'${bestRule}'`
  const of = lensEvent({ steps, claims, wanted, needs, rule, ruleText })
  const entries = entriesOf(of)
  const body = [
    `WITH ${[`${event} AS event`, ...imported, ...times(lens)].join(', ')}`,
    ...claims.clauses,
    ...steps.clauses(0, of.kind.depth),
    `WITH *\nWHERE ${of.kind.text} IS NOT NULL`,
    ...steps.clauses(of.kind.depth),
    `RETURN {\n${indent(entries.join(',\n'))}\n} AS ${facts}`,
  ]
  return `CALL (${[event, ...imported].join(', ')}) {\n${indent(body.join('\n'))}\n}`
}

/** What the clauses of a lens bind themselves. */
const TAKEN = ['event', 'claims', 'heard', 'kinds', 'asOf', 'recordedAsOf']

/** Clauses that bind the ids of the sources of some kinds, once for a statement: the lens's part `sourceKinds`. */
export function sourcesOfKinds(kinds: string, ids: string): string {
  return `CALL () {
  MATCH (source:Source)
  WHERE source.kind IN ${kinds}
  RETURN collect(source.id) AS ${ids}
}`
}

function entriesOf(event: LensEvent): readonly string[] {
  const { wanted } = event
  const edges = printEdges(event)
  const entry = (name: string, text: string) => `${name}: ${text}`
  return [
    ...(wanted.properties ?? []).map((name) => entry(name, propertyText(name, event, edges))),
    ...[...edges]
      .filter(([type]) => type in (wanted.edges ?? {}))
      .map(([type, { text }]) => entry(type, text)),
    ...(wanted.tolls === undefined ? [] : [entry('tolls', printTolls(event).text)]),
  ]
}

function propertyText(
  name: LensProperty,
  event: LensEvent,
  edges: ReadonlyMap<string, Value>,
): string {
  const { steps, claims, ruleText } = event
  if (name === 'bestRule') return ruleText
  if (name === 'apart') return printApart(event, edges.values()).text
  if (name === 'part') return printIsPart(event, edges.values())
  if (name === 'months') return printMonths(event, printApart(event, edges.values()))
  if (name === 'usedIds') return printUsedIds(steps, claims).text
  if (name === 'frame') return frameText(event)
  return name === 'point' ? pointText(event) : printProperty(name, event).text
}

/** A point only where a single event has one place. */
function pointText(event: LensEvent): string {
  const place = printPart('place', event)
  return `CASE WHEN ${isSingle(event.kind)} THEN head(COLLECT {
  MATCH (only:Place&Entity {id: ${place.text}.placeId})
  RETURN only.point
}) END`
}

function frameText({ claims }: LensEvent): string {
  const kinds = FRAME_KINDS.flatMap((kind) => {
    const framed = claims.isFramed(kind)
    if (framed === undefined) return []
    return [`CASE WHEN ${framed.text} AND size(${claims.ofKind(kind).text}) > 0 THEN '${kind}' END`]
  })
  return `[kind IN [${kinds.join(', ')}] WHERE kind IS NOT NULL]`
}

/** Variables have to be imported; parameters are seen everywhere. */
function imports(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => /^\w+/.exec(text) ?? []))]
}

function times({ asOf, recordedAsOf }: LensTexts): readonly string[] {
  return [
    ...(asOf === undefined ? [] : [`date(${asOf}) AS asOf`]),
    ...(recordedAsOf === undefined ? [] : [`datetime(${recordedAsOf}) AS recordedAsOf`]),
  ]
}
