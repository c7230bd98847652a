import { and, column, equal, isNull, item, not, position } from '../expression.ts'
import { compute, filter, group, inSequence, join, min, ofThose } from '../fold.ts'
import type { AnyFold, Fold } from '../fold.ts'
import { eventExtent, eventType, violence } from '../vocabulary.ts'
import type { EventExtent, EventType, Violence, Vocabulary } from '../vocabulary.ts'
import { affirms } from './conditions.ts'
import { SUPPORT, VOICES, bySupport } from './support.ts'

/** What sort of event it was. */
export interface EventKind {
  readonly type: EventType
  readonly extent: EventExtent
  readonly violence: Violence | null
}

const violenceByType = inSequence(
  { stages: [compute({ type: column('eventType') })], yields: [] },
  bestBy(['eventId', 'type'], 'violence', violence),
)

/**
 * The best supported type, and the best supported extent and violence among the claims of that type; ties go to the code
 * that the vocabulary lists first. No row where no claim affirms a type; no violence where none of them says whose it was.
 */
export const eventKindFold: Fold<EventKind> = ofThose(and(affirms, not(isNull('eventType'))), {
  stages: [
    join(bestBy(['eventId'], 'eventType', eventType), ['eventId'], { type: 'code' }),
    filter(equal('eventType', 'type')),
    ...bestBy(['eventId', 'type'], 'extent', eventExtent).stages,
    compute({ extent: column('code') }),
    join(violenceByType, ['eventId', 'type'], { violence: 'code' }),
  ],
  yields: ['type', 'extent', 'violence'],
})

/** Which code is the best supported of all that affirming rows give in a column. */
function bestBy(keys: readonly string[], given: string, { codes }: Vocabulary<string>): AnyFold {
  return {
    stages: [
      filter(not(isNull(given))),
      compute({ voices: VOICES }),
      group([...keys, given], SUPPORT),
      group(keys, { best: min(bySupport(position(given, codes), given)) }),
      compute({ code: item('best', 6) }),
    ],
    yields: [...keys, 'code'],
  }
}
