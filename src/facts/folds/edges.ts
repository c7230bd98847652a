import type { EdgeCount, EdgeSupport } from '../event-facts.ts'
import {
  and,
  coalesce,
  codeAt,
  constant,
  equals,
  isNull,
  not,
  position,
  where,
} from '../expression.ts'
import { compute, join, min, ofThose } from '../fold.ts'
import type { Fold } from '../fold.ts'
import { geoPrecision } from '../vocabulary.ts'
import type { GeoPrecision, ParticipantRole, Stance } from '../vocabulary.ts'
import { estimateBy } from './estimate.ts'
import type { NumberRule } from './estimate.ts'
import { SUPPORT_COLUMNS, supportBy, supporting } from './support.ts'

/** What an edge of an event says, whatever its type; of its columns those of the type are meant. */
export interface EdgeFacts extends EdgeSupport, EdgeCount {
  readonly edge: string
  /** Its other end. */
  readonly objectId: string
  /** Of those who took part: there is one edge for each role. */
  readonly role: ParticipantRole | null
  readonly stances: readonly Stance[]
  readonly precision: GeoPrecision
}

const KEYS = ['edge', 'objectId', 'role'] as const

const COUNT = {
  ...{ countLow: 'low', countBest: 'best', countHigh: 'high', countApproximate: 'approximate' },
  ...{ countBasis: 'basis', countTextEn: 'textEn', countTextAr: 'textAr' },
}

/** "No casualties" is said of somebody whom nothing befell. */
const saysNoHarm = and(equals('edge', 'HARMED'), equals(coalesce('high', 'best'), 0))

/**
 * The edges of an event, from all claims that give one; `edge`, the type, is given with each. Every identified party that
 * claims affirm has one; several rivals stay several.
 */
export function edgesFold(rule: NumberRule): Fold<EdgeFacts> {
  return ofThose(and(not(isNull('objectId')), not(saysNoHarm)), {
    stages: [
      compute({ role: where(equals('edge', 'INVOLVED'), coalesce('role', constant('OTHER'))) }),
      ...supportBy<Pick<EdgeFacts, (typeof KEYS)[number]>>(KEYS, { finest }).stages,
      join(
        estimateBy<Pick<EdgeFacts, 'edge' | 'objectId'>>(['edge', 'objectId'], rule),
        ['edge', 'objectId'],
        COUNT,
      ),
      compute({ precision: codeAt('finest', geoPrecision.codes) }),
    ],
    yields: [...KEYS, ...SUPPORT_COLUMNS, 'stances', 'precision', ...COUNT_COLUMNS],
  })
}

/** Claims may know one place more or less closely; the closest counts. One that does not say knows an area. */
export const finest = min(
  supporting(position(coalesce('geoPrecision', constant('AREA')), geoPrecision.codes)),
)

/** How many there were, by name. */
export const COUNT_COLUMNS = [
  ...(['countLow', 'countBest', 'countHigh', 'countApproximate'] as const),
  ...(['countBasis', 'countTextEn', 'countTextAr'] as const),
]
