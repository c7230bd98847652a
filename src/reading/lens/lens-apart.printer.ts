import { DESCRIBING, IS_APART, apartByClaims, apartByEdges } from '../../facts/folds/apart.ts'
import { MONTHS } from '../../facts/months.ts'
import { pruned } from '../../facts/prune-fold.ts'
import { printCondition, printExpression } from '../fold-expression.printer.ts'
import { printFold } from '../fold.printer.ts'
import { madeOf } from '../steps.ts'
import type { Value } from '../steps.ts'
import { printProperty } from './lens-event.printer.ts'
import type { LensEvent } from './lens-event.ts'
import { claimsIn, preferredAmong } from './lens-support.printer.ts'

/** Whether the event is apart: true or null, from its edges. */
export function printApart(event: LensEvent, edges: Iterable<Value>): Value {
  const { steps, kind } = event
  const parts: Readonly<Record<string, Value>> = {
    extent: madeOf(`${kind.text}.extent`, [kind]),
    byEdges: byEdges(event, [...edges]),
    byClaims: byClaims(event),
  }
  const isApart = printCondition(IS_APART, (name) => parts[name]?.text ?? 'null')
  const all = Object.values(parts)
  return steps.bind('apart', madeOf(`CASE WHEN ${isApart} THEN true END`, all))
}

/** Whether the event is part of another: true or null, from its edges. */
export function printIsPart(event: LensEvent, edges: Iterable<Value>): string {
  return `CASE WHEN head(${ofEdges(event, [...edges]).text}).isPart THEN true END`
}

/** The months of the cells that it adds to; null where it is apart. */
export function printMonths(event: LensEvent, apart: Value): string {
  const months = printExpression(MONTHS, (name) => {
    if (name !== 'from' && name !== 'until' && name !== 'middle') return 'null'
    return event.steps.bind(name, printProperty(name, event)).text
  })
  return `CASE WHEN ${apart.text} IS NULL THEN ${months} END`
}

function byEdges(event: LensEvent, edges: readonly Value[]): Value {
  const found = ofEdges(event, edges)
  return madeOf(`head(${found.text}).isApart`, [found])
}

function ofEdges({ steps }: LensEvent, edges: readonly Value[]): Value {
  const list = steps.bind('ends', madeOf(edges.map(({ text }) => text).join(' + '), edges))
  const name = (column: string) => (column === 'objectId' ? 'entityId' : column)
  const rows = {
    ...{ list, isStored: false, entries: new Set<string>() },
    column: (of: string) => ({ text: (row: string) => `${row}.${name(of)}` }),
  }
  return printFold(pruned(apartByEdges), rows, { steps, hint: 'ends' })
}

function byClaims({ steps, claims }: LensEvent): Value {
  const lists = DESCRIBING.map((kind) => claims.ofKind(kind))
  const list = steps.bind('parties', madeOf(lists.map(({ text }) => text).join(' + '), lists))
  const used = claimsIn(preferredAmong(steps, list, {}))
  const found = printFold(pruned(apartByClaims), used, { steps, hint: 'parties' })
  return madeOf(`head(${found.text}).isApart`, [found])
}
