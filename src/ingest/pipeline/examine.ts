import { basename } from 'node:path'
import { ClientError } from '../../errors.ts'
import { filled } from '../../lib/filled.ts'
import type { Batch } from '../batch.ts'
import { decompressed } from './decompressed.ts'
import { fileHash } from './file-hash.ts'
import { documentSlug } from './document-slug.ts'
import type {
  Examination,
  ExaminedFile,
  ImportedDocument,
  ImporterParts,
  MappedRows,
  PreparedBatch,
  Survey,
} from './importer.ts'
import { findings } from './findings.ts'
import { judgedRecords } from './judged-records.ts'
import type { FormerPlace, SourceRecord } from './source-record.ts'

const defaultBatchSize = 500

/** Reads a file to its end and says what is in it; throws INVALID_FILE where it is no whole file of the source. */
export async function examine<Row, Surveyed extends Survey<Row>>(
  parts: ImporterParts<Row, Surveyed>,
  examination: Examination,
): Promise<ExaminedFile> {
  const { path, rejects, batchSize = defaultBatchSize } = examination
  const surveyed = parts.survey()
  const found = findings()
  let document: ImportedDocument | undefined
  for await (const record of recordsOf(parts, path)) {
    if (record.kind === 'HEAD') rejects.head(record.raw, record.delimiter)
    else {
      document ??= documentOf(parts.source, examination, formerOf(record))
      const { file, dossier } = document
      if (record.kind === 'ROW') surveyed.note(record.row)
      const remarks = record.kind === 'ROW' ? (parts.remarks?.(record.row) ?? []) : []
      const rejected = found.take(file, record, remarks)
      if (rejected.length > 0) await rejects.reject(dossier, rejected)
    }
  }
  document ??= documentOf(parts.source, examination, null)
  return {
    ...{ source: parts.source, path, document, sha256: await fileHash(path) },
    ...{ counts: found.counts(), findings: found.kept(), skippedFor: found.skippedFor() },
    batches: (from) => batchesOf({ parts, path, document, surveyed, batchSize }, from),
  }
}

async function* recordsOf<Row, Surveyed extends Survey<Row>>(
  { read, keyOf, about }: ImporterParts<Row, Surveyed>,
  path: string,
): AsyncGenerator<SourceRecord<Row>> {
  try {
    const text = filled(decompressed(path), () => emptyFile(path, about))
    yield* judgedRecords(read(text), keyOf)
  } catch (error) {
    throw inFile(path, error)
  }
}

function emptyFile(path: string, about: string): ClientError {
  return new ClientError('INVALID_FILE', `${path} is empty. Expected is this: ${about}`)
}

/** Of several files it must be clear which one is meant. */
function inFile(path: string, error: unknown): unknown {
  if (!(error instanceof ClientError) || error.message.includes(path)) return error
  return new ClientError(error.code, `${path}: ${error.message}`, error.details)
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
  readonly batchSize: number
}

async function* batchesOf<Row, Surveyed extends Survey<Row>>(
  { parts, path, document, surveyed, batchSize }: Reading<Row, Surveyed>,
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
