import type { EstimateFacts } from '../event-facts.ts'
import { coalesce, column, constant } from '../expression.ts'
import { compute, join } from '../fold.ts'
import type { Fold } from '../fold.ts'
import type { Harm, HarmGroup } from '../vocabulary.ts'
import { estimateBy } from './estimate.ts'
import type { NumberRule } from './estimate.ts'
import { partiesFold } from './parties.ts'
import { supportBy } from './support.ts'

/** What tells the groups of victims of an event apart. */
interface Victims {
  readonly harm: Harm
  readonly group: HarmGroup
  readonly foreign: boolean | null
  readonly country: string | null
  readonly objectKey: string | null
}
const VICTIMS = ['harm', 'group', 'foreign', 'country', 'objectKey'] as const

/** A toll but for its id and rule. */
export interface TollFacts extends EstimateFacts, Omit<Victims, 'objectKey'> {
  readonly partyKey: string | null
  readonly actorId: string | null
  readonly descriptionEn: string | null
  readonly descriptionAr: string | null
  readonly claims: number
  readonly speakers: number
  readonly sources: number
  readonly independent: number
}

/** One toll for each group of victims that HARM claims tell apart; never a sum. */
export function tollsFold(rule: NumberRule): Fold<TollFacts> {
  return {
    stages: [
      ...supportBy<Victims>(VICTIMS).stages,
      join(estimateBy<Victims>(VICTIMS, rule), VICTIMS, {
        ...{ low: 'low', best: 'best', high: 'high', isAbout: 'approximate', numberBasis: 'basis' },
        ...{ textEn: 'textEn', textAr: 'textAr' },
      }),
      join(partiesFold, ['objectKey'], {
        actorId: 'objectId',
        descriptionEn: 'textEn',
        descriptionAr: 'textAr',
      }),
      compute({
        partyKey: column('objectKey'),
        // Where claims affirm a harm and give no number, the toll is known to be and unknown; never 0.
        approximate: coalesce('isAbout', constant(false)),
        basis: coalesce('numberBasis', 'basis'),
      }),
    ],
    yields: [
      ...(['harm', 'group', 'foreign', 'country', 'partyKey', 'actorId'] as const),
      ...(['descriptionEn', 'descriptionAr', 'low', 'best', 'high', 'approximate'] as const),
      ...(['basis', 'textEn', 'textAr', 'claims', 'speakers', 'sources', 'independent'] as const),
    ],
  }
}
