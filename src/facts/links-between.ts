import type { ClaimRecord } from './claim-record.ts'
import { compareClaims } from './compare-claims.ts'
import type { Comparison, Rivals } from './compare-claims.ts'
import { evaluate } from './evaluate-expression.ts'
import { factual } from './folds/conditions.ts'
import { VALUE_GROUP } from './folds/value-group.ts'
import type { ClaimLinkKind, LinkMethod } from './vocabulary.ts'

/** How a claim stands to one that was published before it, and by what. */
export interface DerivedLink {
  readonly from: string
  readonly to: string
  readonly type: ClaimLinkKind
  readonly method: LinkMethod
}

/** So many links of a kind lead from a claim: to those that were published first. An event may have a thousand claims. */
const most = 10

/**
 * How the claims of an event stand to each other. Of what lives: one that says the same again from the same origin
 * repeats it, from another origin corroborates it; one that cannot hold beside it contradicts it, by another voice, or
 * retracts it, where an outlet says it later in its own voice. Each links to earlier ones, so that the links do not
 * depend on the order in which claims came. `isSingle`: it is no set, so that several perpetrators are rivals.
 */
export function linksBetween(
  claims: readonly ClaimRecord[],
  isSingle: boolean,
): readonly DerivedLink[] {
  if (claims.length < 2) return []
  const compared = claims.filter(
    ({ live, modality }) => live && evaluate(factual, { modality }) === true,
  )
  return grouped(compared, groupOf).flatMap((group) => {
    if (new Set(group.map(voiceOf)).size < 2) return []
    const ordered = group.toSorted(byPublication)
    const rivals = { isSingle, areRivals: isSingle && !isNamedTogether(ordered) }
    return ordered.flatMap((claim, at) => linksOf(claim, ordered.slice(0, at), rivals))
  })
}

function grouped(
  claims: readonly ClaimRecord[],
  key: (claim: ClaimRecord) => string,
): readonly (readonly ClaimRecord[])[] {
  const groups = new Map<string, ClaimRecord[]>()
  for (const claim of claims) {
    const group = groups.get(key(claim))
    if (group === undefined) groups.set(key(claim), [claim])
    else group.push(claim)
  }
  return [...groups.values()]
}

function linksOf(
  claim: ClaimRecord,
  earlier: readonly ClaimRecord[],
  rivals: Rivals,
): readonly DerivedLink[] {
  const counts = new Map<ClaimLinkKind, number>()
  return earlier.flatMap((other) => {
    const comparison = compareClaims(claim, other, rivals)
    const type = comparison === undefined ? undefined : kindOf(claim, other, comparison)
    if (comparison === undefined || type === undefined) return []
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    if (count > (type === 'REPEATS' ? 1 : most)) return []
    return [{ from: claim.id, to: other.id, type, method: comparison.method }]
  })
}

function kindOf(
  claim: ClaimRecord,
  other: ClaimRecord,
  { agree, method }: Comparison,
): ClaimLinkKind | undefined {
  const isSameVoice = claim.speakerKey === other.speakerKey
  if (!agree) {
    if (!isSameVoice) return 'CONTRADICTS'
    return isCorrection(claim, other) ? 'RETRACTS' : undefined
  }
  if (claim.origin !== other.origin) return 'CORROBORATES'
  // What overlaps is no repetition; and what an editor says of a claim stands.
  const isRepeated =
    claim.documentId !== other.documentId &&
    (method === 'SAME_VALUE' || isWordForWord(claim, other)) &&
    claim.repeats === null &&
    other.repeats === null
  return isRepeated ? 'REPEATS' : undefined
}

function isWordForWord(claim: ClaimRecord, other: ClaimRecord): boolean {
  const names = ['low', 'best', 'high', 'earliest', 'latest'] as const
  return names.every((name) => claim[name] === other[name])
}

/** Whether an outlet says later, in its own voice, what its claim cannot hold beside. */
function isCorrection(claim: ClaimRecord, other: ClaimRecord): boolean {
  return (
    claim.speakerKey.startsWith('outlet:') &&
    claim.published !== null &&
    other.published !== null &&
    claim.published > other.published
  )
}

/** Whether one voice names several of the parties: then they acted together (as in `attributionStatus`). */
function isNamedTogether(claims: readonly ClaimRecord[]): boolean {
  const named = claims.filter(
    ({ kind, polarity }) => kind === 'PERPETRATOR' && polarity === 'AFFIRMS',
  )
  const parties = new Set(named.map(({ objectKey }) => objectKey))
  return grouped(named, ({ speakerKey }) => speakerKey).some(
    (own) => new Set(own.map(({ objectKey }) => objectKey)).size === parties.size,
  )
}

/** What is nobody's contradiction is not compared: a speaker in a document. */
function voiceOf({ speakerKey, documentId }: ClaimRecord): string {
  return `${speakerKey} ${documentId}`
}

function groupOf(claim: ClaimRecord): string {
  const columns = VALUE_GROUP[claim.kind] ?? []
  const values = Object.entries(claim)
    .filter(([name]) => columns.includes(name))
    .map(([, value]) => value as unknown)
  return JSON.stringify([claim.kind, ...values])
}

function byPublication(one: ClaimRecord, other: ClaimRecord): number {
  const [first, second] = [keyOf(one), keyOf(other)]
  return first < second ? -1 : 1
}

/** What has no day of publication comes last. */
function keyOf({ published, documentId, position, id }: ClaimRecord): string {
  return JSON.stringify([published ?? '9999', documentId, String(position).padStart(6, '0'), id])
}
