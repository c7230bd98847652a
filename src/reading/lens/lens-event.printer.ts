import { EVENT_COLUMNS } from '../../facts/event-columns.ts'
import type { DerivedProperty, EventPart } from '../../facts/event-columns.ts'
import { eventDerivations, kindDerivation } from '../../facts/event-derivations.ts'
import type { BestRule } from '../../facts/vocabulary.ts'
import { printExpression } from '../fold-expression.printer.ts'
import type { Column } from '../fold-rows.ts'
import { madeOf } from '../steps.ts'
import type { Steps, Value } from '../steps.ts'
import { printDerivation } from './derivation.printer.ts'
import type { LensClaims } from './lens-claims.printer.ts'
import { isToll } from './lens-needs.ts'
import type { LensNeeds } from './lens-needs.ts'
import { printSupport } from './lens-support.printer.ts'
import { printToll } from './lens-tolls.printer.ts'
import type { WantedFacts } from './wanted-facts.ts'

/** An event under a lens while it is printed. */
export interface LensEvent {
  readonly steps: Steps
  readonly claims: LensClaims
  readonly rule: BestRule
  readonly wanted: WantedFacts
  readonly needs: LensNeeds
  /** What sort of event it is: a map, or null where nobody tells. */
  readonly kind: Value
  /** Columns that claims do not have: the same for all claims about the event, or looked up for each. */
  readonly columns: Readonly<Record<string, Column>>
}

/** Begins to print an event with what sort of event it is. */
export function lensEvent(of: Omit<LensEvent, 'kind' | 'columns'>): LensEvent {
  const { steps, claims, needs } = of
  const known = { eventId: { text: () => 'event.id', fixed: 0 }, above: { text: above } }
  const event = { steps, hint: 'types', claims: claims.ofKind('TYPE'), columns: known }
  const kinds = printDerivation(kindDerivation, needs.parts.get('kind') ?? [], event)
  const kind = steps.bind('kind', madeOf(`head(${kinds.text})`, [kinds]))
  const single = { text: () => isSingle(kind), fixed: kind.depth }
  return { ...of, kind, columns: { ...known, single } }
}

/** A property of the event, as EVENT_COLUMNS says it follows. */
export function printProperty(name: DerivedProperty, event: LensEvent): Value {
  const { part, value } = EVENT_COLUMNS[name]
  const row = printPart(part, event)
  const text = printExpression(value, (column) =>
    column === 'single' ? isSingle(event.kind) : `${row.text}.${column}`,
  )
  return madeOf(text, [row, event.kind])
}

/** A part of the event: a map, or null where nothing follows. */
export function printPart(part: EventPart, event: LensEvent): Value {
  const { steps, claims, kind, columns, rule } = event
  const wanted = event.needs.parts.get(part) ?? []
  if (part === 'kind') return kind
  if (part === 'support') return printSupport(steps, claims, wanted)
  if (isToll(part)) return printToll(part, event)
  const of = eventDerivations(rule)[part]
  const hint = `${part}Claims`
  const rows = printDerivation(of, wanted, {
    steps,
    hint,
    claims: claims.ofKind(of.kind),
    kind,
    columns,
  })
  return steps.bind(part, madeOf(`head(${rows.text})`, [rows]))
}

/** Whether an event is one and not several. */
export function isSingle(kind: Value): string {
  return `${kind.text}.extent = 'SINGLE'`
}

/** The ids of the places that hold a claim's place, as the hierarchy has them now. */
function above(claim: string): string {
  return `COLLECT {
    MATCH (:Place&Entity {id: ${claim}.objectId})-[:WITHIN*1..30]->(outer:Place)
    RETURN DISTINCT outer.id
  }`
}
