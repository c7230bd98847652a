import type { ClaimDraft } from '../../../facts/claim-record.ts'
import { stableId } from '../../../lib/stable-id.ts'
import type { Batch, EntityRecord, PassageRecord } from '../../batch.ts'
import type { CodedAt } from '../coded-claim.ts'
import { claimsOf, withinClaim } from './ged-claims.ts'
import { UCDP } from '../ucdp.ts'
import { documentIdOf, documentOf } from './ged-document.ts'
import type { GedDocument } from './ged-document.ts'
import { actorOf, civiliansOf, conflictsOf, primary, sideA, sideB } from './ged-parties.ts'
import { placesOf } from './ged-places.ts'
import type { GedPlace } from './ged-places.ts'
import type { GedRow } from './ged-row.ts'
import { glossOf, titleOf } from './ged-texts.ts'
import { unitPoints } from './unit-points.ts'
import type { UnitPoints } from './unit-points.ts'

/**
 * Turns rows of one document into a batch. Where the rows are not all of the document, give the points of units gathered
 * from all of them, so that a unit lies at the same point in every batch.
 */
export function mapGed(
  document: GedDocument,
  rows: readonly GedRow[],
  points: UnitPoints = unitPoints(rows),
): Batch {
  const documentId = documentIdOf(document)
  const at = (row: GedRow) => placeInText(documentId, row)
  return {
    dossier: document.dossier,
    scope: 'WHOLE',
    documentId,
    sources: [UCDP],
    documents: [documentOf(document)],
    passages: rows.map((row) => passageOf(document, row)),
    mentions: [],
    entities: entitiesOf(rows, points),
    events: rows.map((row) => ({
      id: at(row).eventId,
      titleEn: titleOf(row, 'EN'),
      titleAr: titleOf(row, 'AR'),
      basis: 'STATED',
      externalIds: [{ scheme: 'ucdp-ged', value: String(row.id) }],
    })),
    claims: [...hierarchyOf(rows, at), ...rows.flatMap((row) => claimsOf(row, at(row)))],
    required: [],
  }
}

function placeInText(documentId: string, { id }: GedRow): CodedAt {
  return {
    documentId,
    passageId: stableId('passage', documentId, String(id)),
    eventId: `event:ucdp-ged.${String(id)}`,
  }
}

function passageOf(document: GedDocument, row: GedRow): PassageRecord {
  const documentId = documentIdOf(document)
  return {
    id: placeInText(documentId, row).passageId,
    documentId,
    key: String(row.id),
    index: row.number,
    kind: 'ROW',
    start: null,
    end: null,
    sha256: row.sha256,
    lang: 'en',
    locator: `${document.file}, row ${String(row.number)}`,
    glossEn: glossOf(row, 'EN'),
    glossAr: glossOf(row, 'AR'),
    text: null,
  }
}

/** Every entity once, as the first row that names it has it. */
function entitiesOf(rows: readonly GedRow[], points: UnitPoints): readonly EntityRecord[] {
  const entities = new Map<string, EntityRecord>()
  for (const row of rows) {
    const b = sideB(row)
    const parties = [actorOf(sideA(row)), b === null ? civiliansOf(row) : actorOf(b)]
    for (const entity of [...parties, ...conflictsOf(row)]) {
      if (!entities.has(entity.id)) entities.set(entity.id, entity)
    }
    for (const place of placesOf(row)) {
      if (!entities.has(place.id)) entities.set(place.id, placeRecord(place, points))
    }
  }
  return [...entities.values()]
}

function placeRecord(place: GedPlace, points: UnitPoints): EntityRecord {
  const { id, kind, name, country } = place
  const isUnit = kind === 'ADMIN2' || kind === 'ADMIN1' || kind === 'COUNTRY'
  const codes = country === undefined ? [] : countryIds(country)
  return {
    ...{ id, class: null, kind, ...(isUnit ? pointOf(place, points) : { point: place.point }) },
    ...{ names: [primary(name)], externalIds: codes },
  }
}

function pointOf(unit: GedPlace, points: UnitPoints): Pick<EntityRecord, 'point' | 'pointRows'> {
  const given = points.pointOf(unit)
  return given === null ? { point: null } : { point: given.point, pointRows: given.rows }
}

function countryIds({ number, iso3 }: NonNullable<GedPlace['country']>) {
  return [
    { scheme: 'gleditsch-ward', value: String(number) },
    ...(iso3 === null ? [] : [{ scheme: 'iso-3166-1-alpha-3', value: iso3 }]),
  ]
}

/** Each place within the next, once, in the first row that says so. */
function hierarchyOf(rows: readonly GedRow[], at: (row: GedRow) => CodedAt): readonly ClaimDraft[] {
  const claims = new Map<string, ClaimDraft>()
  for (const row of rows) {
    const places = placesOf(row)
    for (const [step, inner] of places.entries()) {
      const outer = places[step + 1]
      const key = `${inner.id} ${outer?.id ?? ''}`
      if (outer === undefined || claims.has(key)) continue
      claims.set(key, withinClaim(at(row), inner.id, outer.id))
    }
  }
  return [...claims.values()]
}
