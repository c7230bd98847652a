import { bySupport } from './by-support.ts'
import type { EdgeSupport } from './event-facts.ts'
import { evaluateFold } from './evaluate-fold.ts'
import type { Row } from './evaluate-expression.ts'
import { supportBy } from './folds/support.ts'
import type { UsedClaims } from './used-claims.ts'
import {
  eventExtent as eventExtents,
  eventType as eventTypes,
  typeGroupOf,
  violence as violences,
} from './vocabulary.ts'
import type { EventExtent, EventType, EventTypeGroup, Violence } from './vocabulary.ts'

/** What sort of event it was. */
export interface EventKind {
  readonly type: EventType
  readonly typeGroup: EventTypeGroup
  readonly extent: EventExtent
  readonly violence: Violence | null
}

/** Of whose events somebody can be the perpetrator; elsewhere the doer is a participant (rule 2). */
export const WITH_PERPETRATORS: readonly EventTypeGroup[] = ['ATTACK', 'BATTLE', 'UNREST']

/**
 * The best supported type, and the best supported extent and violence among the claims of that type; ties go to the code
 * that the vocabulary lists first. Null where no used claim affirms a type; no violence where none of them says whose it was.
 */
export function eventKindOf({ rowsOf }: UsedClaims): EventKind | null {
  const rows = rowsOf('TYPE')
  const types = evaluateFold(supportBy<{ readonly eventType: EventType }>(['eventType']), rows)
  const type = best(types, ({ eventType }) => eventTypes.codes.indexOf(eventType))?.eventType
  const ofType = rows.filter((row) => row.eventType === type)
  const extents = evaluateFold(supportBy<{ readonly extent: EventExtent }>(['extent']), ofType)
  const extent = best(extents, ({ extent }) => eventExtents.codes.indexOf(extent))?.extent
  if (type === undefined || extent === undefined) return null
  return { type, typeGroup: typeGroupOf[type], extent, violence: violenceOf(ofType) }
}

function violenceOf(rows: readonly Row[]): Violence | null {
  const said = evaluateFold(
    supportBy<{ readonly violence: Violence }>(['violence']),
    rows.filter(({ violence }) => violence !== null),
  )
  return best(said, ({ violence }) => violences.codes.indexOf(violence))?.violence ?? null
}

function best<Fact extends EdgeSupport>(
  rows: readonly Fact[],
  place: (row: Fact) => number,
): Fact | undefined {
  return rows.toSorted((left, right) => bySupport(left, right) || place(left) - place(right))[0]
}
