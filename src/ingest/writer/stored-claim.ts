import type { BilingualText, ClaimRecord, PassageSpan } from '../../facts/claim-record.ts'
import type { CypherRecord, CypherValue } from '../../graph/query.ts'
import { claimEnds } from '../identity/identified-claim.ts'

/** A claim read back from the graph, and whether facts follow from it there. */
export interface StoredClaim {
  readonly claim: ClaimRecord
  readonly used: boolean
  /** The properties that say what it was given, where an entity is kept under another id. */
  readonly given: Readonly<Record<string, CypherValue>>
}

/** Reads a row of `properties` of a claim and its `passages`. */
export function storedClaim({ properties, passages }: CypherRecord): StoredClaim {
  // The writer stored a ClaimRecord with absent for null and its texts flat; this is the way back.
  const stored = properties as Readonly<Record<string, unknown>>
  const get = (name: string): unknown => stored[name] ?? null
  const text = (name: string): BilingualText | null => {
    const both = { en: get(`${name}En`) as string | null, ar: get(`${name}Ar`) as string | null }
    return both.en === null && both.ar === null ? null : both
  }
  const scalars = Object.fromEntries(scalarNames.map((name) => [name, get(name)]))
  const claim = {
    ...scalars,
    objectText: text('objectText'),
    subjectText: text('subjectText'),
    speakerText: text('speakerText'),
    text: text('text'),
    passages: passages as readonly PassageSpan[],
    corroborates: get('corroborates') ?? [],
    contradicts: get('contradicts') ?? [],
  } as unknown as ClaimRecord
  const given = claimEnds.map((end) => [end.given, get(end.given)] as const)
  // They are ids or absent.
  return {
    ...{ claim, used: stored.used === true },
    given: Object.fromEntries(given) as StoredClaim['given'],
  }
}

const scalarNames = [
  ...['slot', 'kind', 'documentId', 'eventId', 'objectId', 'objectKey', 'objectClass'],
  ...['subjectId', 'subjectKey', 'subjectClass', 'relation', 'speakerId', 'speakerKey'],
  ...[
    'speakerClass',
    'madeAtId',
    'eventType',
    'extent',
    'violence',
    'role',
    'use',
    'geoPrecision',
    'harm',
  ],
  ...['group', 'country', 'foreign', 'low', 'best', 'high', 'approximate', 'earliest', 'latest'],
  ...['precision', 'polarity', 'modality', 'scope', 'basis', 'rank', 'status', 'confidence', 'id'],
  ...['key', 'repeats'],
  ...[
    'version',
    'sourceId',
    'origin',
    'published',
    'position',
    'stance',
    'live',
    'recordedAt',
    'supersededAt',
  ],
]
