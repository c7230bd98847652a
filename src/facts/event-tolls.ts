import { compareText } from '../lib/compare-text.ts'
import { stableId } from '../lib/stable-id.ts'
import { derive } from './derive.ts'
import type { Deriving } from './derive.ts'
import { tollsDerivation } from './event-derivations.ts'
import type { Toll } from './event-facts.ts'
import type { BestRule } from './vocabulary.ts'

/** One toll for each group of victims that HARM claims tell apart, sorted by id; never a sum. */
export function tollsOf(eventId: string, event: Deriving, rule: BestRule): readonly Toll[] {
  const tolls = derive(tollsDerivation(rule), event).map((toll): Toll => ({
    id: tollId(eventId, toll),
    ...toll,
    rule,
  }))
  return tolls.toSorted((left, right) => compareText(left.id, right.id))
}

/** The id of the toll of a group of victims of an event. */
export function tollId(
  eventId: string,
  of: Pick<Toll, 'harm' | 'group' | 'foreign' | 'country' | 'partyKey'>,
): string {
  return stableId('toll', eventId, of.harm, of.group, of.foreign, of.country, of.partyKey)
}
