import type { ClaimDraft, ClaimRecord } from '../../facts/claim-record.ts'
import { claimLabel } from '../../facts/claim-label.ts'
import type { Graph } from '../../graph/graph.ts'
import { claimAsGiven } from '../identity/identified-claim.ts'
import { claimId } from '../writer/claim-version.ts'
import type { ClaimContext } from '../writer/claim-context.queries.ts'
import { derivedOf } from '../writer/derived-claim.ts'
import { sameProperties } from '../writer/differences.ts'
import { claimsAfter, pageSize } from './pages.queries.ts'

/** Ids of claims whose id is not that of their content, and of open ones whose derived properties do not follow. */
export async function checkClaims(graph: Graph): Promise<{
  readonly altered: readonly string[]
  readonly underived: readonly string[]
}> {
  const altered: string[] = []
  const underived: string[] = []
  for (let after = ''; ;) {
    const page = await graph.read(claimsAfter(after), { deadline: 60_000 })
    for (const context of page) {
      if (isAltered(context)) altered.push(context.claim.id)
      if (isUnderived(context)) underived.push(context.claim.id)
    }
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return { altered, underived }
    after = last.claim.id
  }
}

function isAltered({
  claim,
  given,
  labels,
}: ClaimContext & { readonly labels: readonly string[] }): boolean {
  return (
    claim.id !== claimId(claimAsGiven(draftOf(claim), given), claim.version) ||
    !labels.includes(claimLabel(claim.kind))
  )
}

const added: readonly string[] = [
  ...['id', 'version', 'sourceId', 'origin', 'published', 'position', 'stance', 'live'],
  ...['recordedAt', 'supersededAt'],
]

function draftOf(claim: ClaimRecord): ClaimDraft {
  const kept = Object.entries({ ...claim }).filter(([name]) => !added.includes(name))
  // A record is a draft and what is left out here.
  return Object.fromEntries(kept) as unknown as ClaimDraft
}

function isUnderived(context: ClaimContext): boolean {
  const { sourceId, origin, published, position, stance, live, supersededAt } = context.claim
  if (supersededAt !== null) return false
  return !sameProperties(
    { sourceId, origin, published, position, stance, live },
    derivedOf(context),
  )
}
