import { among, and, choice, column, equal, isNull, less, or } from './expression.ts'
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

/** The parts that are asked for, of one lens or of several; of these, what is `optional` is null where a lens asks nothing by it. */
export interface AskedParts {
  readonly parts: ReadonlySet<LensPart>
  readonly optional?: ReadonlySet<LensPart>
}

/** What identifies an event is taken from claims that the lens does not hear where it hears none of that kind. */
export const FRAME_KINDS: readonly ClaimKind[] = ['TYPE', 'WHEN', 'WHERE']

/**
 * Whether a claim stands at a lens's time. Columns are called as the parts of the lens; instants and days are given in
 * whatever form orders them.
 */
export function standsAt(asked: AskedParts): Expression {
  const { parts, optional } = asked
  const recorded = and(
    notAfter('recordedAt', 'recordedAsOf'),
    or(isNull('supersededAt'), less('recordedAsOf', 'supersededAt')),
    isAdmissible,
  )
  const isOfThen = optional?.has('recordedAsOf')
    ? choice(isNull('recordedAsOf'), 'live', recorded)
    : recorded
  return and(
    parts.has('recordedAsOf') ? isOfThen : column('live'),
    ...(parts.has('asOf') ? [whereAsked('asOf', notAfter('published', 'asOf'), asked)] : []),
  )
}

/**
 * Whether a claim is said by those whom a lens hears; undefined where it asks for nobody. `sourceKinds` is given as the
 * ids of the sources of these kinds.
 */
export function isHeard(asked: AskedParts): Expression | undefined {
  const passed = WHO.filter(([part]) => asked.parts.has(part)).map(([part, passes]) =>
    whereAsked(part, passes, asked),
  )
  return passed.length === 0 ? undefined : and(...passed)
}

function whereAsked(part: LensPart, passes: Expression, { optional }: AskedParts): Expression {
  return optional?.has(part) ? or(isNull(part), passes) : passes
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
