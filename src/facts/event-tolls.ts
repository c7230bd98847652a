import { compareText } from '../lib/compare-text.ts'
import { stableId } from '../lib/stable-id.ts'
import { derive } from './derive.ts'
import type { Deriving } from './derive.ts'
import { tollsDerivation } from './event-derivations.ts'
import type { Toll } from './event-facts.ts'
import type { BestRule } from './vocabulary.ts'

/** One toll for each group of victims that HARM claims tell apart, sorted by id; never a sum. */
export function tollsOf(eventId: string, event: Deriving, rule: BestRule): readonly Toll[] {
  const tolls = derive(tollsDerivation(rule), event).map((toll): Toll => {
    const { harm, group, foreign, country, partyKey } = toll
    return { id: stableId('toll', eventId, harm, group, foreign, country, partyKey), ...toll, rule }
  })
  return tolls.toSorted((left, right) => compareText(left.id, right.id))
}
