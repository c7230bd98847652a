/** What the origin of a document follows from; a copy's follows from the document that it copies in the end. */
export interface OriginOf {
  readonly documentId: string
  /** Publisher, where known, and the group that owns it. */
  readonly sourceId: string | null
  readonly ownerGroup: string | null
  /** Agencies the document credits: their ids and, where known, owner groups. */
  readonly credits: readonly { readonly sourceId: string; readonly ownerGroup: string | null }[]
}

/**
 * The key that documents share when they count as one voice (rule 2): the agency they credit, else the owner of their
 * publisher, else the publisher itself, else the document alone. An agency is known by its owner too, so that its own
 * report and one that credits it are one origin. Of several credits the first key in order counts
 * (docs/decisions/022-of-several-credits-one-counts.md).
 */
export function originOf({ documentId, sourceId, ownerGroup, credits }: OriginOf): string {
  const credited = credits.map((agency) => voice(agency.sourceId, agency.ownerGroup)).sort()[0]
  if (credited !== undefined) return credited
  return sourceId === null ? documentId : voice(sourceId, ownerGroup)
}

function voice(sourceId: string, ownerGroup: string | null): string {
  return ownerGroup === null ? sourceId : `owner:${ownerGroup}`
}
