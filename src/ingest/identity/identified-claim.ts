import type { ClaimDraft } from '../../facts/claim-record.ts'
import type { CypherValue } from '../../graph/query.ts'

/** What a claim says of entities: as it is read, and as it was given where that is another id. */
export const claimEnds = [
  { id: 'objectId', key: 'objectKey', given: 'givenObject' },
  { id: 'subjectId', key: 'subjectKey', given: 'givenSubject' },
  { id: 'speakerId', key: 'speakerKey', given: 'givenSpeaker' },
  { id: 'country', key: null, given: 'givenCountry' },
] as const

/** The id under which an entity is kept, by the id that was given; what is not in it is kept under its own. */
export type Identities = ReadonlyMap<string, string>

/** The properties of a claim that name entities, by name. */
type Named = Readonly<Record<string, CypherValue | undefined>>

/** What a claim says of entities. */
export function namedBy({ objectId, subjectId, speakerId, country }: ClaimDraft): Named {
  return { objectId, subjectId, speakerId, country }
}

/** The ids that a claim was given. */
export function givenIds(claim: Named): readonly string[] {
  return claimEnds.flatMap(({ id, given }) => {
    const value = claim[given] ?? claim[id]
    return typeof value === 'string' ? [value] : []
  })
}

/** The properties of a claim that name entities, as they are read: by the ids under which those are kept. */
export function identifiedClaim(
  claim: Named,
  identities: Identities,
): Readonly<Record<string, string | null>> {
  const entries = claimEnds.flatMap(({ id, key, given }): [string, string | null][] => {
    const said = claim[given] ?? claim[id]
    if (typeof said !== 'string') return []
    const kept = identities.get(said) ?? said
    return [
      [id, kept],
      [given, kept === said ? null : said],
      ...(key === null ? [] : [[key, kept] satisfies [string, string]]),
    ]
  })
  return Object.fromEntries(entries)
}

/** A claim as it was given: the inverse of identifiedClaim. */
export function claimAsGiven<Claim extends object>(claim: Claim, stored: Named): Claim {
  const entries = claimEnds.flatMap(({ id, key, given }) => {
    const said = stored[given] ?? null
    if (said === null) return []
    return [[id, said] as const, ...(key === null ? [] : [[key, said] as const])]
  })
  return { ...claim, ...Object.fromEntries(entries) }
}
