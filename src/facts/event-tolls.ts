import { compareText } from '../lib/compare-text.ts'
import { stableId } from '../lib/stable-id.ts'
import type { EstimateFacts, Toll } from './event-facts.ts'
import { evaluateFold } from './evaluate-fold.ts'
import type { Row } from './evaluate-expression.ts'
import { estimateBy } from './folds/estimate.ts'
import { partiesFold } from './folds/parties.ts'
import { supportBy } from './folds/support.ts'
import type { BestRule, Harm, HarmGroup } from './vocabulary.ts'

/** What tells the groups of victims of an event apart. */
interface Victims {
  readonly harm: Harm
  readonly group: HarmGroup
  readonly foreign: boolean | null
  readonly country: string | null
  readonly objectKey: string | null
}
const VICTIMS = ['harm', 'group', 'foreign', 'country', 'objectKey'] as const

/** One toll for each group of victims that HARM claims tell apart, sorted by id; never a sum. */
export function tollsOf(eventId: string, rows: readonly Row[], rule: BestRule): readonly Toll[] {
  const estimates = evaluateFold(estimateBy<Victims>(VICTIMS, rule), rows)
  const parties = new Map(evaluateFold(partiesFold, rows).map((party) => [party.objectKey, party]))
  const tolls = evaluateFold(supportBy<Victims>(VICTIMS), rows).map((supported): Toll => {
    const { harm, group, foreign, country, objectKey } = supported
    const { claims, speakers, sources, independent, basis } = supported
    const party = objectKey === null ? undefined : parties.get(objectKey)
    const estimate = estimates.find((of) => VICTIMS.every((key) => of[key] === supported[key]))
    return {
      id: tollId(eventId, { harm, group, foreign, country, partyKey: objectKey }),
      ...{ harm, group, foreign, country, partyKey: objectKey },
      actorId: party?.objectId ?? null,
      descriptionEn: party?.textEn ?? null,
      descriptionAr: party?.textAr ?? null,
      ...numberOf(estimate ?? { ...NOTHING_SAID, basis }),
      rule,
      ...{ claims, speakers, sources, independent },
    }
  })
  return tolls.toSorted((left, right) => compareText(left.id, right.id))
}

/** The id of the toll of a group of victims of an event. */
export function tollId(
  eventId: string,
  of: Pick<Toll, 'harm' | 'group' | 'foreign' | 'country' | 'partyKey'>,
): string {
  return stableId('toll', eventId, of.harm, of.group, of.foreign, of.country, of.partyKey)
}

const NOTHING_SAID = {
  ...{ low: null, best: null, high: null, approximate: false, textEn: null, textAr: null },
}

function numberOf(estimate: EstimateFacts): EstimateFacts {
  const { low, best, high, approximate, basis, textEn, textAr } = estimate
  return { low, best, high, approximate, basis, textEn, textAr }
}
