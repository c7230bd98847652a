import { EVENT_COLUMNS } from '../../facts/event-columns.ts'
import type { DerivedProperty, EventPart } from '../../facts/event-columns.ts'
import { eventDerivations, kindDerivation } from '../../facts/event-derivations.ts'
import { printExpression } from '../fold-expression.printer.ts'
import { madeOf } from '../steps.ts'
import type { Value } from '../steps.ts'
import { printDerivation } from './derivation.printer.ts'
import type { LensEvent } from './lens-event.ts'
import { isToll } from './lens-needs.ts'
import { printSupport } from './lens-support.printer.ts'
import { printToll } from './lens-tolls.printer.ts'

/** Begins to print an event with what sort of event it is. */
export function lensEvent(of: Omit<LensEvent, 'kind' | 'columns'>): LensEvent {
  const { steps, claims, needs, ruleText } = of
  const known = {
    eventId: { text: () => 'event.id', fixed: 0 },
    rule: { text: () => ruleText, fixed: 0 },
    above: { text: above },
  }
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
  // Cypher reads a = b = c as two comparisons.
  return `(${kind.text}.extent = 'SINGLE')`
}

/** The ids of the places that hold a claim's place, as the hierarchy has them now. */
function above(claim: string): string {
  return `COLLECT {
    MATCH (:Place&Entity {id: ${claim}.objectId})-[:WITHIN*1..30]->(outer:Place)
    RETURN DISTINCT outer.id
  }`
}
