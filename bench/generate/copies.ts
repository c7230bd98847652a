import { groupBy } from '../../src/ingest/group-by.ts'
import { publication } from '../../src/ingest/importers/publication.ts'
import type { GedDocument } from '../../src/ingest/importers/ucdp-ged/ged-document.ts'
import type { GedRow } from '../../src/ingest/importers/ucdp-ged/ged-row.ts'
import type { BaseRow } from './base-rows.ts'
import { shiftedDay } from './shift.ts'

/** The rows that one document of a copy holds. */
export interface Copy {
  readonly document: GedDocument
  readonly rows: readonly GedRow[]
  /** The rows of the data set that these are copies of, in the same order. */
  readonly originals: readonly GedRow[]
  /** By how many days they are later. */
  readonly days: number
}

/** Weekdays stay as they are. */
const DAYS_A_COPY = 7
/** Ids of the data set are smaller. */
const IDS_A_COPY = 10_000_000

/**
 * So many events: the rows of the data set, then copies of them, each a week later than the one before, with ids, documents
 * and passages of its own. Actors, places and conflicts are the same in all, so that the largest grow with the number.
 */
export function* copiesOf(base: readonly BaseRow[], events: number): Generator<Copy> {
  for (let copy = 0; copy * base.length < events; copy += 1) {
    const rows = base.slice(0, events - copy * base.length)
    for (const [file, own] of groupBy(rows, (row) => row.file)) {
      const originals = own.map(({ row }) => row)
      yield {
        document: documentOf(file, copy),
        rows: originals.map((row) => shiftedRow(row, copy)),
        originals,
        days: copy * DAYS_A_COPY,
      }
    }
  }
}

function shiftedRow(row: GedRow, copy: number): GedRow {
  const days = copy * DAYS_A_COPY
  return {
    ...row,
    id: row.id + copy * IDS_A_COPY,
    date_start: shiftedDay(row.date_start, days),
    date_end: shiftedDay(row.date_end, days),
  }
}

function documentOf(file: string, copy: number): GedDocument {
  const slug = file
    .replace(/\.csv.*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
  const dossier = copy === 0 ? slug : `${slug}-copy-${String(copy)}`
  return {
    ...{ dossier, file },
    titleEn: `UCDP GED, ${file}, copy ${String(copy)}`,
    titleAr: `بيانات الأحداث لدى UCDP، نسخة ${String(copy)}`,
    url: 'https://ucdp.uu.se/downloads/',
    published: { ...publication('2024-06-01'), publishedBasis: 'INFERRED' },
  }
}
