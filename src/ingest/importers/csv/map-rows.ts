import type { ClaimDraft } from '../../../facts/claim-record.ts'
import { stableId } from '../../../lib/stable-id.ts'
import type { DocumentRecord, EntityRecord, NameRecord, PassageRecord } from '../../batch.ts'
import type { ImportedDocument, MappedRows } from '../../pipeline/importer.ts'
import type { SheetRow } from '../../pipeline/read-sheet.ts'
import { coding } from '../coded-claim.ts'
import type { CodedAt, CodedValue } from '../coded-claim.ts'
import { publication } from '../publication.ts'
import type { CsvMapping } from './csv-mapping.model.ts'
import type { DeskParty, DeskPlace, DeskRow } from './desk-row.ts'
import { rowGloss, rowTitle } from './row-texts.ts'

/** A file of rows, and what its columns mean. */
export interface DeskFile extends ImportedDocument {
  readonly mapping: CsvMapping
  /** The last day on which the event of any row begins at the earliest, ISO: the file is no older. */
  readonly lastDay: string | null
}

/** Turns rows of a table into evidence, entities, events and claims. */
export function mapRows(file: DeskFile, rows: readonly SheetRow<DeskRow>[]): MappedRows {
  const { mapping } = file
  const { source } = mapping
  const coded = coding(source.id)
  const document = documentOf(file)
  const at = (row: DeskRow): CodedAt => ({
    documentId: document.id,
    passageId: stableId('passage', document.id, row.key),
    eventId: `event:${mapping.mapping}.${keyText(row.key)}`,
  })
  const within = hierarchy(mapping)
  return {
    document,
    sources: [
      {
        ...{ id: source.id, nameEn: source.nameEn, nameAr: source.nameAr ?? null },
        ...{ kind: source.kind, country: null, reliability: null, ownerGroup: null },
      },
    ],
    passages: rows.map((row) => passageOf(file, row, at(row))),
    mentions: [],
    entities: entitiesOf(mapping, rows),
    events: rows.map((row) => ({
      id: at(row).eventId,
      titleEn: rowTitle(row, 'EN'),
      titleAr: rowTitle(row, 'AR'),
      basis: 'STATED',
      externalIds: [{ scheme: mapping.scheme ?? mapping.mapping, value: row.key }],
    })),
    claims: rows.flatMap((row) => [
      ...within(row).map((value) => coded(at(row), value)),
      ...valuesOf(mapping, row, document.id).map((value) => coded(at(row), value)),
    ]),
    required: [],
  }
}

/** Tells of each place within the next once, by the first row that says so. */
function hierarchy(mapping: CsvMapping): (row: DeskRow) => readonly CodedValue[] {
  const told = new Set<string>()
  return (row) =>
    row.places.slice(1).flatMap((_outer, index) => {
      const [inner, outer] = [placeId(mapping, row, index), placeId(mapping, row, index + 1)]
      const link = `${inner} ${outer}`
      if (told.has(link)) return []
      told.add(link)
      const ends = { subjectId: inner, subjectKey: inner, ...identified(outer) }
      return [{ kind: 'RELATION', relation: 'WITHIN', ...ends } as const]
    })
}

function documentOf({ mapping, dossier, file, published, lastDay }: DeskFile): DocumentRecord {
  const { source, language } = mapping
  return {
    id: `document:${dossier}`,
    title: `${source.nameEn}, ${file}`,
    titleAr: `${source.nameAr ?? source.nameEn}، ${file}`,
    ...{ lang: language, url: null, sourceId: source.id, creditIds: [] },
    ...{ copyOfId: null, similarity: null },
    ...publication(published, lastDay),
    ...{ sha256: null, length: null },
  }
}

function passageOf(file: DeskFile, row: SheetRow<DeskRow>, at: CodedAt): PassageRecord {
  const number = String(row.number)
  return {
    ...{ id: at.passageId, documentId: at.documentId, key: row.key, index: row.number },
    ...{ kind: 'ROW', start: null, end: null, sha256: row.sha256, lang: file.mapping.language },
    locator: `${file.file}, row ${number}`,
    glossEn: rowGloss(row, 'EN'),
    glossAr: rowGloss(row, 'AR'),
    text: null,
  }
}

function valuesOf(mapping: CsvMapping, row: DeskRow, documentId: string): readonly CodedValue[] {
  const { type: eventType, extent, violence, when, geoPrecision } = row
  return [
    { kind: 'TYPE', eventType, extent, violence },
    { kind: 'WHEN', ...when },
    ...row.places
      .slice(0, 1)
      .map(
        () => ({ kind: 'WHERE', geoPrecision, ...identified(placeId(mapping, row, 0)) }) as const,
      ),
    ...row.parties.map((party): CodedValue => {
      const { as, modality } = party
      const who = partyOf(mapping, party, documentId)
      if (as === 'PERPETRATOR' || as === 'TARGET') return { kind: as, modality, ...who }
      return { kind: 'PARTICIPANT', role: as, modality, ...who }
    }),
    ...row.tolls.map((toll) => ({ kind: 'HARM', ...toll }) as const),
    ...row.weapons.map(({ id, use }) => ({ kind: 'WEAPON', use, ...identified(id) }) as const),
  ]
}

/** Whoever is only described gets no node, and is one party in the file, however often it is described so. */
function partyOf(mapping: CsvMapping, party: DeskParty, documentId: string): Partial<ClaimDraft> {
  if (!party.isDescribed) return identified(actorId(mapping, party))
  const isArabic = mapping.language === 'ar'
  return {
    objectId: null,
    objectKey: `${documentId}#${stableId('party', party.name).slice('party:'.length)}`,
    objectText: { en: isArabic ? null : party.name, ar: isArabic ? party.name : null },
    objectClass: party.class,
  }
}

function identified(id: string) {
  return { objectId: id, objectKey: id, objectText: null, objectClass: null }
}

/** Every entity once, as the first row that names it has it. */
function entitiesOf(mapping: CsvMapping, rows: readonly DeskRow[]): readonly EntityRecord[] {
  const entities = new Map<string, EntityRecord>()
  const add = (entity: Omit<EntityRecord, 'externalIds'>): void => {
    if (!entities.has(entity.id)) entities.set(entity.id, { ...entity, externalIds: [] })
  }
  for (const row of rows) {
    for (const party of row.parties.filter(({ isDescribed }) => !isDescribed)) {
      const id = actorId(mapping, party)
      add({
        id,
        class: party.class,
        kind: null,
        point: null,
        names: namesOf(party.name, mapping.language),
      })
    }
    for (const [index, { kind, point, name: named }] of row.places.entries()) {
      add({
        id: placeId(mapping, row, index),
        class: null,
        kind,
        point,
        names: namesOf(named, mapping.language),
      })
    }
    for (const weapon of row.weapons) {
      add({
        id: weapon.id,
        class: null,
        kind: null,
        point: null,
        names: namesOf(weapon.name, 'en'),
      })
    }
  }
  return [...entities.values()]
}

/** The name shown in English is the one that is written, where the table gives no other. */
function namesOf(value: string, language: string): readonly NameRecord[] {
  const primary = (lang: string, basis: NameRecord['basis']): NameRecord => ({
    ...{ value, lang, kind: 'PRIMARY', tone: 'NEUTRAL', basis },
  })
  const own = primary(language, 'STATED')
  return language === 'en' ? [own] : [own, primary('en', 'INFERRED')]
}

function actorId({ mapping }: CsvMapping, { name }: DeskParty): string {
  return ownId('actor', mapping, name)
}

/** Places of one name are one where the same units hold them and they lie at the same point. */
function placeId({ mapping }: CsvMapping, { places }: DeskRow, index: number): string {
  const [place, ...around] = places.slice(index)
  const { longitude = null, latitude = null } = place?.point ?? {}
  const names = [place, ...around].map((one: DeskPlace | undefined) => one?.name ?? null)
  return ownId('place', mapping, place?.kind ?? null, longitude, latitude, ...names)
}

function ownId(prefix: string, mapping: string, ...parts: readonly (string | number | null)[]) {
  return stableId(prefix, mapping, ...parts).replace(':', `:${mapping}-`)
}

/** A key as part of an id: as it is where it consists of letters, digits and hyphens, else its hash. */
function keyText(key: string): string {
  return /^[\w-]+$/.test(key) ? key : stableId('key', key).slice('key:'.length)
}
