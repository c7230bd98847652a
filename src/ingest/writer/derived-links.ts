import type { ClaimRecord } from '../../facts/claim-record.ts'
import { linksBetween } from '../../facts/links-between.ts'
import type { DerivedLink } from '../../facts/links-between.ts'
import { pairId } from '../review/pair-id.ts'
import { judgedApart } from './derived-links.queries.ts'
import type { Read } from './load-event-inputs.ts'

/** An event, as far as links between its claims follow from it. */
export interface ComparedEvent {
  readonly id: string
  readonly claims: readonly ClaimRecord[]
  /** Whether it is no set. */
  readonly isSingle: boolean
}

/** The links between claims about the same events that follow from what they say, but for those that somebody judged away. */
export async function derivedLinksOf(
  read: Read,
  events: readonly ComparedEvent[],
): Promise<readonly DerivedLink[]> {
  const links = events.flatMap(({ claims, isSingle }) => linksBetween(claims, isSingle))
  if (links.length === 0) return []
  const slots = new Map(events.flatMap(({ claims }) => claims.map(({ id, slot }) => [id, slot])))
  const pairOf = ({ from, to }: DerivedLink): string =>
    pairId(slots.get(from) ?? from, slots.get(to) ?? to)
  const apart = new Set(await read(judgedApart([...new Set(links.map(pairOf))])))
  return links.filter((link) => !apart.has(pairOf(link)))
}

/** A link as one text: two that are equal are one. */
export function linkKey({ from, to, type, method }: DerivedLink): string {
  return JSON.stringify([from, to, type, method])
}
