import type { EdgeSupport } from '../event-facts.ts'
import {
  coalesce,
  codeAt,
  constant,
  equals,
  less,
  not,
  position,
  sorted,
  where,
} from '../expression.ts'
import { any, collect, compute, distinct, filter, group, max, min } from '../fold.ts'
import type { Fold } from '../fold.ts'
import type { Stance } from '../vocabulary.ts'
import { BASES, factual } from './conditions.ts'

const STANCES: readonly Stance[] = ['ACCUSED', 'CLAIMED', 'DENIED', 'REPORTED', 'SUSPECTED']

/** What carries a fact, and how speakers stand to it, beside the keys. */
export type Supported<Keys> = Keys & EdgeSupport & { readonly stances: readonly Stance[] }

/**
 * Who says so, for each value of the keys that somebody affirms: only affirming claims support, a denial disputes, and
 * a denial alone yields nothing. A document without a known publisher counts as a source of its own.
 */
export function supportBy<Keys>(keys: readonly (keyof Keys & string)[]): Fold<Supported<Keys>> {
  const affirmed = equals('polarity', 'AFFIRMS')
  const supporting = (name: string) => where(affirmed, name)
  return {
    reads: [
      ...['id', ...keys, 'polarity', 'modality', 'stance', 'speakerKey', 'sourceId'],
      ...['documentId', 'origin', 'published', 'basis'],
    ],
    stages: [
      filter(factual),
      group(keys, {
        claims: distinct(supporting('id')),
        speakers: distinct(supporting('speakerKey')),
        sources: distinct(where(affirmed, coalesce('sourceId', 'documentId'))),
        independent: distinct(supporting('origin')),
        disputed: any(not(affirmed)),
        first: min(supporting('published')),
        last: max(supporting('published')),
        strongest: min(where(affirmed, position('basis', BASES))),
        said: collect('stance'),
      }),
      filter(less(constant(0), 'claims')),
      compute({ basis: codeAt('strongest', BASES), stances: sorted('said', STANCES) }),
    ],
    yields: [
      ...keys,
      ...(['claims', 'speakers', 'sources', 'independent', 'disputed'] as const),
      ...(['first', 'last', 'basis', 'stances'] as const),
    ],
  }
}
