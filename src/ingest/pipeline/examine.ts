import { basename } from 'node:path'
import { ClientError } from '../../errors.ts'
import type { Batch } from '../batch.ts'
import { decompressed } from './decompressed.ts'
import { fileHash } from './file-hash.ts'
import { documentSlug } from './document-slug.ts'
import type {
  Examination,
  ExaminedFile,
  Finding,
  ImportedDocument,
  ImporterParts,
  MappedRows,
  PreparedBatch,
  RecordCounts,
  Survey,
} from './importer.ts'
import { judgedRecords } from './judged-records.ts'
import type { FormerPlace, SourceRecord } from './source-record.ts'

/** So many rows are written in one transaction. */
const batchSize = 500
/** So many findings are kept in the graph; the file of rejected records has all. */
const keptFindings = 1_000

/** Reads a file to its end and says what is in it; throws INVALID_FILE where it is no whole file of the source. */
export async function examine<Row, Surveyed extends Survey<Row>>(
  parts: ImporterParts<Row, Surveyed>,
  examination: Examination,
): Promise<ExaminedFile> {
  const { path, rejects } = examination
  const surveyed = parts.survey()
  const found = findings()
  let document: ImportedDocument | undefined
  for await (const record of recordsOf(parts, path)) {
    if (record.kind === 'HEAD') rejects.head(record.raw)
    else {
      document ??= documentOf(parts.source, examination, formerOf(record))
      const { file, dossier } = document
      if (record.kind === 'ROW') {
        surveyed.note(record.row)
        found.remark(file, record, parts.remarks?.(record.row) ?? [])
      }
      for (const finding of found.take(file, record)) await rejects.reject(dossier, finding)
    }
  }
  document ??= documentOf(parts.source, examination, null)
  return {
    ...{ source: parts.source, path, document, sha256: await fileHash(path) },
    ...{ counts: found.counts(), findings: found.kept() },
    batches: (from) => batchesOf({ parts, path, document, surveyed }, from),
  }
}

function recordsOf<Row, Surveyed extends Survey<Row>>(
  { read, keyOf }: ImporterParts<Row, Surveyed>,
  path: string,
): AsyncGenerator<SourceRecord<Row>> {
  return judgedRecords(read(decompressed(path)), keyOf)
}

function formerOf<Row>(record: SourceRecord<Row>): FormerPlace | null {
  return record.kind === 'ROW' || record.kind === 'REJECTED' ? record.former : null
}

/** A file of mended records belongs to the document that they were rejected from. */
function documentOf(
  source: string,
  { path, dossier, published }: Examination,
  former: FormerPlace | null,
): ImportedDocument {
  const file = former?.file ?? basename(path)
  const slug = dossier ?? former?.document ?? documentSlug(source, basename(path))
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return { dossier: slug, file, published }
  throw new ClientError(
    'INVALID_FILE',
    `"${slug}" is no name of a document: give one of small letters, digits and single hyphens with --document.`,
    { document: slug },
  )
}

interface Reading<Row, Surveyed extends Survey<Row>> {
  readonly parts: ImporterParts<Row, Surveyed>
  readonly path: string
  readonly document: ImportedDocument
  readonly surveyed: Surveyed
}

async function* batchesOf<Row, Surveyed extends Survey<Row>>(
  { parts, path, document, surveyed }: Reading<Row, Surveyed>,
  from: number,
): AsyncGenerator<PreparedBatch> {
  let records = 0
  let rows: Row[] = []
  const prepared = (): PreparedBatch => ({
    batch: batchOf(document, parts.map(document, rows, surveyed)),
    records,
  })
  for await (const record of recordsOf(parts, path)) {
    if (record.kind === 'HEAD') continue
    records += 1
    if (records <= from || record.kind !== 'ROW') continue
    rows.push(record.row)
    if (rows.length < batchSize) continue
    yield prepared()
    rows = []
  }
  if (rows.length > 0) yield prepared()
}

function batchOf({ dossier }: ImportedDocument, { document, ...mapped }: MappedRows): Batch {
  return { dossier, scope: 'PART', documentId: document.id, documents: [document], ...mapped }
}

/** Counts records and keeps the first findings. */
function findings() {
  const kept: Finding[] = []
  const counts = { records: 0, rows: 0, skipped: 0, rejected: 0, remarks: 0 }
  const keep = (finding: Finding): Finding => {
    if (kept.length < keptFindings) kept.push(finding)
    return finding
  }
  const place = (
    file: string,
    { line, raw, former }: { line: number; raw: string; former: FormerPlace | null },
  ) => ({
    ...{ file, line, raw, number: former?.number ?? counts.rows + counts.rejected },
  })
  return {
    kept: (): readonly Finding[] => kept,
    counts: (): RecordCounts => counts,
    take: <Row>(file: string, record: SourceRecord<Row>): readonly Finding[] => {
      counts.records += 1
      if (record.kind === 'SKIPPED') counts.skipped += 1
      if (record.kind === 'ROW') counts.rows += 1
      if (record.kind !== 'REJECTED') return []
      counts.rejected += 1
      return record.problems.map((problem) =>
        keep({ kind: 'REJECTED', ...place(file, record), ...problem }),
      )
    },
    remark: (
      file: string,
      record: { line: number; raw: string; former: FormerPlace | null },
      problems: readonly { column: string; reason: string }[],
    ): void => {
      for (const problem of problems) {
        counts.remarks += 1
        keep({ kind: 'REMARK', ...place(file, record), ...problem })
      }
    },
  }
}
