import {
  and,
  choice,
  codeAt,
  constant,
  equals,
  isNull,
  less,
  not,
  or,
  position,
  where,
} from '../expression.ts'
import { any, compute, distinct, filter, group, max, min, window } from '../fold.ts'
import type { Fold } from '../fold.ts'
import type { AttributionStatus, Stance } from '../vocabulary.ts'

/** From the strongest to the weakest; a party that is only denied stands last. */
const STRENGTH: readonly Stance[] = ['CLAIMED', 'ACCUSED', 'REPORTED', 'SUSPECTED', 'DENIED']
const STATUS: readonly AttributionStatus[] = [
  ...(['CLAIMED', 'ACCUSED', 'REPORTED', 'SUSPECTED', 'DENIED_ONLY'] as const),
]

/**
 * What is said, all in all, about who did it (rule 2), from an event's PERPETRATOR claims; described parties count too.
 * DISPUTED: somebody denies a party that is affirmed; or, of a single event, no one voice names all the parties that
 * are affirmed, so that they are rivals (one voice that names several tells of a joint act). In a set each party may
 * hold for some of it (rule 7): several are no dispute there. `single` is given with each row. No row is NONE.
 */
export const attributionStatusFold: Fold<{
  readonly eventId: string
  readonly status: AttributionStatus
}> = {
  stages: [
    compute({ strength: position('stance', STRENGTH) }),
    filter(not(isNull('stance'))),
    compute({
      denied: equals('stance', 'DENIED'),
      affirmed: where(not(equals('stance', 'DENIED')), 'objectKey'),
    }),
    window(['eventId', 'objectKey'], {
      isAffirmed: any(not('denied')),
      isDenied: any('denied'),
    }),
    window(['eventId', 'speakerKey'], { named: distinct('affirmed') }),
    group(['eventId', 'single'], {
      isContested: any(and('isAffirmed', 'isDenied')),
      parties: distinct('affirmed'),
      namedTogether: max('named'),
      strongest: min('strength'),
    }),
    compute({
      status: choice(
        or('isContested', and(equals('single', true), less('namedTogether', 'parties'))),
        constant('DISPUTED'),
        codeAt('strongest', STATUS),
      ),
    }),
  ],
  yields: ['eventId', 'status'],
}
