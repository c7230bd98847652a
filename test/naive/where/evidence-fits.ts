import type { CopiedClaim, CopiedDocument, CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import type { Where } from './where.ts'

/** Whether one of these documents is among those of an event. */
export function isToldIn(event: CopiedEvent, documents: readonly string[]): boolean {
  return event.claims.some(({ isTold, documentId }) => isTold && documents.includes(documentId))
}

/** Whether a document that one of these sources published or is credited for is among those of an event. */
export function isToldBy(
  graph: CopiedGraph,
  event: CopiedEvent,
  sources: readonly string[],
): boolean {
  const isTheirs = ({ publisher, credits }: CopiedDocument) =>
    [publisher, ...credits].some((source) => source !== null && sources.includes(source))
  const theirs = [...graph.documents.values()].filter(isTheirs).map(({ id }) => id)
  return isToldIn(event, theirs)
}

/** Whether claims from which an event's facts follow are linked in one of these ways, about one of these kinds. */
export function hasLinkedClaims(
  { links }: CopiedGraph,
  event: CopiedEvent,
  { by, kinds }: NonNullable<Where['linkedClaims']>,
): boolean {
  const used = new Map(event.claims.filter((claim) => claim.used).map((one) => [one.id, one.kind]))
  return links.some(({ from, to, type }) => {
    const kind = used.get(from)
    const isAsked = kind !== undefined && (kinds?.includes(kind) ?? true)
    return isAsked && used.has(to) && by.includes(type)
  })
}

/** Whether a source says that nobody had claimed an event. */
export function isSaidUnclaimed({ claims }: CopiedEvent): boolean {
  return claims.some(saysUnclaimed)
}

/** Whether a claim says so, and no editor prefers another. */
export function saysUnclaimed({ kind, used, polarity, modality }: CopiedClaim): boolean {
  return (
    kind === 'UNCLAIMED' &&
    used &&
    polarity === 'AFFIRMS' &&
    (modality === 'ASSERTED' || modality === 'SUSPECTED')
  )
}
