import { WHOLE, WHOLE_TOLLS, tollsDerivation } from '../../facts/event-derivations.ts'
import { madeOf } from '../steps.ts'
import type { Value } from '../steps.ts'
import { printDerivation } from './derivation.printer.ts'
import type { LensEvent } from './lens-event.ts'
import { isToll } from './lens-needs.ts'

/** The tolls: a list of maps with the wanted properties. */
export function printTolls(event: LensEvent): Value {
  const of = tollsDerivation(event.rule)
  const parts = [...event.needs.parts].flatMap(([part, columns]) => (isToll(part) ? columns : []))
  // Whole groups are found among all by what they have none of.
  const keys = parts.length === 0 ? [] : ['harm', 'group', 'foreign', 'country', 'partyKey']
  const wanted = new Set([...(event.wanted.tolls ?? []), ...parts, ...keys])
  const { steps, kind, columns, claims } = event
  const tolls = printDerivation(of, [...wanted], {
    ...{ steps, kind, hint: 'harms', claims: claims.ofKind(of.kind) },
    columns,
  })
  return steps.bind('tolls', tolls)
}

/** The toll of a whole group: a map, or null where nothing is said of it. */
export function printToll(name: keyof typeof WHOLE_TOLLS, event: LensEvent): Value {
  const { steps, kind, columns, claims } = event
  const { parts } = event.needs
  const { harm, group } = WHOLE_TOLLS[name]
  const others = [...parts.keys()].filter(isToll).length
  if (event.wanted.tolls !== undefined || others > 1) {
    const tolls = printTolls(event)
    const isWhole = 't.foreign IS NULL AND t.country IS NULL AND t.partyKey IS NULL'
    const found = `[t IN ${tolls.text} WHERE t.harm = '${harm}' AND t.group = '${group}' AND ${isWhole}]`
    return steps.bind(name, madeOf(`head(${found})`, [tolls]))
  }
  const of = { ...tollsDerivation(event.rule), group: { ...WHOLE, harm, group }, alike: [] }
  const hint = `${name}Claims`
  const given = { steps, kind, columns, hint, claims: claims.ofKind(of.kind) }
  const rows = printDerivation(of, parts.get(name) ?? [], given)
  return steps.bind(name, madeOf(`head(${rows.text})`, [rows]))
}
