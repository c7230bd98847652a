import { always } from './derivation.ts'
import type { Derivation } from './derivation.ts'
import type { EstimateFacts } from './event-facts.ts'
import { datesSaidBy } from './folds/dates.ts'
import type { DateFacts } from './folds/dates.ts'
import { estimateBy } from './folds/estimate.ts'
import type { RelationType } from './vocabulary.ts'

interface OfRelation {
  readonly relation: RelationType
}

/** How the time of a relation follows from the claims of one subject, relation and object. */
export const relationTime: Derivation<OfRelation & DateFacts> = {
  ...{ kind: 'RELATION', when: always, fold: datesSaidBy<OfRelation>(['relation']), alike: [] },
}

/** How its number does. */
export const relationCount: Derivation<OfRelation & EstimateFacts> = {
  ...{ kind: 'RELATION', when: always, alike: [] },
  fold: estimateBy<OfRelation>(['relation'], 'MEDIAN'),
}
