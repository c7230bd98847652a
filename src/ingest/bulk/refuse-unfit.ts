import { ClientError } from '../../errors.ts'
import type { ClaimDraft } from '../../facts/claim-record.ts'
import type { Batch } from '../batch.ts'
import { isPlain, partClaims } from '../writer/fresh-claims.ts'

/**
 * Refuses what the writer would compare with what the graph holds: it is for claims of coders alone. Throws BAD_USER_INPUT
 * with what stands in the way.
 */
export function refuseUnfit(file: string, batch: Batch): void {
  const reason = unfit(batch)
  if (reason === undefined) return
  throw new ClientError(
    'BAD_USER_INPUT',
    `${file}: ${reason}. A load takes coded data alone, in which every event is told once, by who codes it. Nothing was stored. Bring the file in with \`marsad import\`.`,
    { file },
  )
}

function unfit(batch: Batch): string | undefined {
  if (batch.required.length > 0) {
    return `it speaks of ${batch.required[0]?.id ?? ''}, which must stand in the graph before`
  }
  if (batch.mentions.length > 0) return 'it marks where its texts mention somebody'
  const isCopy = batch.documents.some(
    ({ sha256, copyOfId }) => sha256 !== null || copyOfId !== null,
  )
  if (isCopy || batch.passages.some(({ text }) => text !== null)) {
    return 'it has texts, which are compared with each other'
  }
  const isNew = {
    events: new Set(batch.events.map(({ id }) => id)),
    passages: new Set<string>(),
    merged: new Map<string, string>(),
  }
  const { rest } = partClaims(batch, isNew)
  const other = rest.claims.find((claim) => claim.eventId !== null || !isRelation(claim))
  if (other !== undefined) return `its claim of ${other.speakerKey} is not of its coder`
  const spanned = batch.claims.some(({ passages }) => passages.some(({ start }) => start !== null))
  return spanned ? 'its claims stand in parts of passages' : undefined
}

/** What is said of two entities, by the way, of nobody else's claims. */
function isRelation(claim: ClaimDraft): boolean {
  return (
    claim.kind === 'RELATION' &&
    claim.relation !== 'SPEAKS_FOR' &&
    isPlain({ ...claim, subjectId: null })
  )
}
