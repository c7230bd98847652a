import { typeGroup } from './derivation.ts'
import type { EventDerivations, WHOLE_TOLLS } from './event-derivations.ts'
import type { EventProperties, SaidSpan } from './event-facts.ts'
import { coalesce, column, constant } from './expression.ts'
import type { Expression, Operand } from './expression.ts'
import { SEARCH_KEYS } from './folds/search-keys.ts'

/** Whence a property is read: what sort of event it is, what supports it, or what else follows once. */
export type EventPart = 'kind' | 'support' | keyof EventDerivations | keyof typeof WHOLE_TOLLS

/** Properties of an event that follow from its claims by an expression. */
export type DerivedProperty = Exclude<
  keyof EventProperties,
  | ('titleEn' | 'titleAr' | 'titleNorm' | 'titleStems' | 'textNorm' | 'basis' | 'dossier')
  | ('point' | 'bestRule' | 'apart' | 'part' | 'months' | keyof SaidSpan)
>

/** A property, as an expression over the columns of one part, or over none where that part gives no row. */
export interface PropertyColumn {
  readonly part: EventPart
  readonly value: Expression
}

const of = (part: EventPart, value: Operand): PropertyColumn => ({
  part,
  value: typeof value === 'string' ? column(value) : value,
})
const orElse = (name: string, value: string | number) => coalesce(name, constant(value))

/** How each property is read. That nothing is said of the time is what the reader of the claims concludes: INFERRED. */
export const EVENT_COLUMNS: Readonly<Record<DerivedProperty, PropertyColumn>> = {
  type: of('kind', 'type'),
  typeGroup: of('kind', typeGroup),
  extent: of('kind', 'extent'),
  violence: of('kind', 'violence'),
  earliest: of('time', 'earliest'),
  latest: of('time', 'latest'),
  precision: of('time', orElse('precision', 'OPEN')),
  dateBasis: of('time', orElse('basis', 'INFERRED')),
  dateTextEn: of('time', 'textEn'),
  dateTextAr: of('time', 'textAr'),
  from: of('time', SEARCH_KEYS.from),
  until: of('time', SEARCH_KEYS.until),
  middle: of('time', SEARCH_KEYS.middle),
  longFrom: of('time', SEARCH_KEYS.longFrom),
  openFrom: of('time', SEARCH_KEYS.openFrom),
  geoPrecision: of('place', 'precision'),
  countLow: of('count', 'low'),
  countBest: of('count', 'best'),
  countHigh: of('count', 'high'),
  countApproximate: of('count', 'approximate'),
  countBasis: of('count', 'basis'),
  countTextEn: of('count', 'textEn'),
  countTextAr: of('count', 'textAr'),
  killedLow: of('killed', 'low'),
  killedBest: of('killed', 'best'),
  killedHigh: of('killed', 'high'),
  killedApproximate: of('killed', 'approximate'),
  killedBasis: of('killed', 'basis'),
  killedTextEn: of('killed', 'textEn'),
  killedTextAr: of('killed', 'textAr'),
  injuredLow: of('injured', 'low'),
  injuredBest: of('injured', 'best'),
  injuredHigh: of('injured', 'high'),
  injuredApproximate: of('injured', 'approximate'),
  injuredBasis: of('injured', 'basis'),
  injuredTextEn: of('injured', 'textEn'),
  injuredTextAr: of('injured', 'textAr'),
  civiliansKilledLow: of('civiliansKilled', 'low'),
  civiliansKilledBest: of('civiliansKilled', 'best'),
  civiliansKilledHigh: of('civiliansKilled', 'high'),
  deadliest: of('killed', coalesce('best', orElse('low', -1))),
  attributionStatus: of('attribution', orElse('status', 'NONE')),
  claims: of('support', orElse('claims', 0)),
  speakers: of('support', orElse('speakers', 0)),
  sources: of('support', orElse('sources', 0)),
  independentSources: of('support', orElse('independent', 0)),
  firstReportedAt: of('support', 'first'),
}
