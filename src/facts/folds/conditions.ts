import { and, equals, or } from '../expression.ts'

/** From the strongest to the weakest: how well a fact is known. */
export const BASES = ['STATED', 'RESOLVED', 'INFERRED', 'BACKGROUND'] as const

/** Whether a claim speaks of what is or was; threats and orders make no fact. */
export const factual = or(equals('modality', 'ASSERTED'), equals('modality', 'SUSPECTED'))

/** Whether a claim says that it is so. */
export const affirms = and(equals('polarity', 'AFFIRMS'), factual)
