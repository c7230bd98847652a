import { bySupport } from './by-support.ts'
import type { EdgeSupport } from './event-facts.ts'
import { evaluateFold } from './evaluate-fold.ts'
import { supportBy } from './folds/support.ts'
import type { UsedClaims } from './used-claims.ts'
import { eventExtent as eventExtents, eventType as eventTypes, typeGroupOf } from './vocabulary.ts'
import type { EventExtent, EventType, EventTypeGroup } from './vocabulary.ts'

/** What sort of event it was. */
export interface EventKind {
  readonly type: EventType
  readonly typeGroup: EventTypeGroup
  readonly extent: EventExtent
}

/** Of whose events somebody can be the perpetrator; elsewhere the doer is a participant (rule 2). */
export const WITH_PERPETRATORS: readonly EventTypeGroup[] = ['ATTACK', 'BATTLE', 'UNREST']

/**
 * The best supported type, and the best supported extent among the claims of that type; ties go to the code that the
 * vocabulary lists first. Null where no used claim affirms a type.
 */
export function eventKindOf({ rowsOf }: UsedClaims): EventKind | null {
  const rows = rowsOf('TYPE')
  const types = evaluateFold(supportBy<{ readonly eventType: EventType }>(['eventType']), rows)
  const type = best(types, ({ eventType }) => eventTypes.codes.indexOf(eventType))?.eventType
  const ofType = rows.filter((row) => row.eventType === type)
  const extents = evaluateFold(supportBy<{ readonly extent: EventExtent }>(['extent']), ofType)
  const extent = best(extents, ({ extent }) => eventExtents.codes.indexOf(extent))?.extent
  if (type === undefined || extent === undefined) return null
  return { type, typeGroup: typeGroupOf[type], extent }
}

function best<Row extends EdgeSupport>(
  rows: readonly Row[],
  place: (row: Row) => number,
): Row | undefined {
  return rows.toSorted((left, right) => bySupport(left, right) || place(left) - place(right))[0]
}
