import { among, and, column, equal, isNull, less, or } from './expression.ts'
import type { Expression } from './expression.ts'
import { isAdmissible } from './liveness.ts'
import type { BestRule, ClaimKind, SourceKind, SpeakerClass, Stance } from './vocabulary.ts'

/** Whose claims, and of what time, facts are worked out from; what is absent asks nothing. */
export interface Lens {
  /** Ids of the actors who say it. */
  readonly speakers?: readonly string[]
  readonly speakerClasses?: readonly SpeakerClass[]
  /** Ids of the sources that publish it. */
  readonly sources?: readonly string[]
  readonly sourceKinds?: readonly SourceKind[]
  /** How a speaker may stand to a named party; claims that name none pass. */
  readonly stances?: readonly Stance[]
  /** In place of MEDIAN. */
  readonly bestRule?: BestRule
  /** Published by this day, ISO. */
  readonly asOf?: string
  /** Recorded by this instant, ISO. */
  readonly recordedAsOf?: string
}

/** A part of a lens that a claim passes or not. */
export type LensPart = keyof Omit<Lens, 'bestRule'>

/** What identifies an event is taken from claims that the lens does not hear where it hears none of that kind. */
export const FRAME_KINDS: readonly ClaimKind[] = ['TYPE', 'WHEN', 'WHERE']

/**
 * Whether a claim stands at a lens's time. Columns are called as the parts of the lens; instants and days are given in
 * whatever form orders them.
 */
export function standsAt(parts: ReadonlySet<LensPart>): Expression {
  const recorded = [
    notAfter('recordedAt', 'recordedAsOf'),
    or(isNull('supersededAt'), less('recordedAsOf', 'supersededAt')),
    isAdmissible,
  ]
  return and(
    ...(parts.has('recordedAsOf') ? recorded : [column('live')]),
    ...(parts.has('asOf') ? [notAfter('published', 'asOf')] : []),
  )
}

/**
 * Whether a claim is said by those whom a lens hears; undefined where it asks for nobody. `sourceKinds` is given as the
 * ids of the sources of these kinds.
 */
export function isHeard(parts: ReadonlySet<LensPart>): Expression | undefined {
  const asked = WHO.filter(([part]) => parts.has(part)).map(([, passes]) => passes)
  return asked.length === 0 ? undefined : and(...asked)
}

const WHO: readonly (readonly [part: LensPart, passes: Expression])[] = [
  ['speakers', among('speakerId', 'speakers')],
  ['speakerClasses', among('speakerClass', 'speakerClasses')],
  ['sources', among('sourceId', 'sources')],
  ['sourceKinds', among('sourceId', 'sourceKinds')],
  ['stances', or(isNull('stance'), among('stance', 'stances'))],
]

function notAfter(value: string, limit: string): Expression {
  return or(less(value, limit), equal(value, limit))
}
