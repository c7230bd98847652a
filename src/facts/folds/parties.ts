import { coalesce, constant, equals, isNull, item, not, or, tuple, where } from '../expression.ts'
import { compute, filter, group, min } from '../fold.ts'
import type { Fold } from '../fold.ts'
import { affirms } from './conditions.ts'

/** A party that claims name: identified by its id, or described only. */
export interface Party {
  readonly objectKey: string
  readonly objectId: string | null
  readonly textEn: string | null
  readonly textAr: string | null
}

/** Who stands behind each key of what is claimed: one key, one party, however worded; of several wordings the first in order. */
export const partiesFold: Fold<Party> = {
  stages: [
    filter(affirms),
    filter(not(isNull('objectKey'))),
    compute({
      words: where(
        or(not(isNull('objectTextEn')), not(isNull('objectTextAr'))),
        tuple(coalesce('objectTextEn', constant('')), coalesce('objectTextAr', constant(''))),
      ),
    }),
    group(['objectKey'], { objectId: min('objectId'), words: min('words') }),
    compute({
      textEn: where(not(equals(item('words', 0), '')), item('words', 0)),
      textAr: where(not(equals(item('words', 1), '')), item('words', 1)),
    }),
  ],
  yields: ['objectKey', 'objectId', 'textEn', 'textAr'],
}
