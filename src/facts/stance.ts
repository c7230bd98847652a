import type { Modality, Polarity, Stance } from './vocabulary.ts'

/** What a stance follows from: the claim's mode, its speaker, and the party it names. */
export interface Statement {
  readonly polarity: Polarity
  readonly modality: Modality
  readonly speakerKey: string
  /** Key of the named party: the perpetrator, or the first end of a relation; null where none is named. */
  readonly partyKey: string | null
}

/**
 * How a speaker stands to the party a claim names (rule 1); null where no party is named, and for threats and orders.
 * `speaksFor` holds the keys of those for whom the speaker speaks: the party an office, a spokesman or a ministry
 * belongs to. Keys are entity ids, or local to one document, so that equal keys are one party.
 */
export function stanceOf(statement: Statement, speaksFor: readonly string[] = []): Stance | null {
  const { polarity, modality, speakerKey, partyKey } = statement
  if (partyKey === null || modality === 'THREATENED' || modality === 'ORDERED') return null
  if (polarity === 'DENIES') return 'DENIED'
  if (modality === 'SUSPECTED') return 'SUSPECTED'
  if (speakerKey === partyKey || speaksFor.includes(partyKey)) return 'CLAIMED'
  return speakerKey.startsWith('outlet:') ? 'REPORTED' : 'ACCUSED'
}
