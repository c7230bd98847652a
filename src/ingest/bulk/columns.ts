import { measures } from '../../facts/cell.ts'

/** What a column of the import holds, as neo4j-admin names it. */
export type ColumnType =
  'string' | 'long' | 'double' | 'boolean' | 'date' | 'datetime' | 'point' | 'string[]' | 'long[]'

/** The columns of a file by property. */
export type Columns = Readonly<Record<string, ColumnType>>

function columns(...types: readonly (readonly [ColumnType, string])[]): Columns {
  return Object.fromEntries(
    types.flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
  )
}

const support = ['long', 'claims speakers sources independent'] as const
const nameForms = [
  'string',
  'norm joined bare stems pairs translit voiced facets compared',
] as const
const searchDays = ['date', 'from until middle longFrom openFrom'] as const

/** The properties of nodes, by file. A property that stands nowhere here stops the writing. */
export const NODES = {
  Source: columns(['string', 'id nameEn nameAr kind country reliability ownerGroup'], nameForms),
  Document: columns(
    ['string', 'id titleEn titleAr titleNorm titleStems lang url'],
    ['string', 'publishedPrecision publishedBasis'],
    ['string', 'publishedTextEn publishedTextAr publishedReasonEn publishedReasonAr'],
    ['string', 'sha256 visibility origin dossier'],
    ['date', 'publishedEarliest publishedLatest publishedKey'],
    ['long', 'length'],
  ),
  Passage: columns(
    ['string', 'id documentId key kind sha256 lang locator glossEn glossAr text textNorm'],
    ['long', 'index start end'],
  ),
  Run: columns(
    ['string', 'id tool version dossier source file sha256 status'],
    ['datetime', 'startedAt finishedAt'],
    ['long', 'records rows skipped rejected remarks'],
    ['string[]', 'countedLabels'],
    ['long[]', 'countedAdded countedChanged countedClosed countedUnchanged'],
  ),
  RunNote: columns(['string', 'id kind file column reason raw'], ['long', 'line number']),
  RunStep: columns(['string', 'id counts journal'], ['long', 'number records']),
  Claim: columns(
    ['string', 'id slot kind documentId eventId objectId objectKey objectClass'],
    ['string', 'objectTextEn objectTextAr subjectId subjectKey subjectClass subjectTextEn'],
    ['string', 'subjectTextAr relation speakerId speakerKey speakerClass speakerTextEn'],
    ['string', 'speakerTextAr madeAtId eventType extent role use geoPrecision harm group'],
    ['string', 'country precision textEn textAr polarity modality scope basis rank status'],
    ['string', 'sourceId origin stance violence key repeats'],
    ['string[]', 'corroborates contradicts'],
    ['long', 'low best high version position'],
    ['double', 'confidence'],
    ['boolean', 'foreign approximate live used'],
    ['date', 'earliest latest published'],
    ['datetime', 'recordedAt supersededAt'],
  ),
  Event: columns(
    ['string', 'id titleEn titleAr basis dossier type typeGroup violence extent precision'],
    ['string', 'dateBasis dateTextEn dateTextAr geoPrecision countBasis countTextEn countTextAr'],
    ['string', 'killedBasis killedTextEn killedTextAr injuredBasis injuredTextEn injuredTextAr'],
    ['string', 'bestRule attributionStatus textNorm titleNorm titleStems months'],
    ['long', 'countLow countBest countHigh killedLow killedBest killedHigh injuredLow injuredBest'],
    ['long', 'injuredHigh civiliansKilledLow civiliansKilledBest civiliansKilledHigh deadliest'],
    ['long', 'claims speakers sources independentSources'],
    ['boolean', 'countApproximate killedApproximate injuredApproximate apart part'],
    ['date', 'earliest latest firstReportedAt saidFrom saidUntil'],
    searchDays,
    ['datetime', 'updatedAt'],
    ['point', 'point'],
  ),
  Toll: columns(
    ['string', 'id harm group country actorId partyKey descriptionEn descriptionAr basis'],
    ['string', 'textEn textAr rule'],
    ['long', 'low best high'],
    ['boolean', 'foreign approximate'],
    support,
  ),
  Entity: columns(['string', 'id nameEn nameAr class kind'], ['point', 'point']),
  Name: columns(['string', 'id value lang script kind tone basis'], nameForms),
  ExternalId: columns(['string', 'scheme value']),
  Cell: columns(
    ['string', 'id family key1 key2 months type typeGroup extent'],
    ['string', 'attributionStatus geoPrecision precision violence'],
    ['string', 'country actor1 actor2'],
    ['string[]', 'PERPETRATED_BY TARGETED HARMED INVOLVED USED_WEAPON OCCURRED_AT LOCATED_IN'],
    ['string[]', 'admin1 admin2 groups'],
    ['long[]', 'killedOf'],
    ['date', 'from until middle earliest latest longFrom'],
    ['long', ['independentSources', ...measures].join(' ')],
  ),
  Writer: columns(['string', 'id'], ['long', 'projection']),
} as const satisfies Readonly<Record<string, Columns>>

/** The properties of relationships, by file; each file holds several types. */
export const RELATIONSHIPS = {
  Link: columns(),
  Declaration: columns(['string', 'content'], ['boolean', 'yields']),
  Fact: columns(
    [
      'string',
      'basis eventId entityId role precision kind dateBasis countBasis countTextEn countTextAr',
    ],
    ['long', 'countLow countBest countHigh'],
    ['boolean', 'disputed countApproximate innermost'],
    ['date', 'first last earliest latest'],
    ['string[]', 'stances'],
    support,
    searchDays,
  ),
} as const satisfies Readonly<Record<string, Columns>>

/** A file of nodes. */
export type NodeFile = keyof typeof NODES
/** A file of relationships. */
export type RelationshipFile = keyof typeof RELATIONSHIPS
