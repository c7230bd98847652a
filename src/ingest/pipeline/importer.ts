import type { Batch, DocumentRecord } from '../batch.ts'
import type { Problem, SourceRecord } from './source-record.ts'

/** The file that is imported, as a document. */
export interface ImportedDocument {
  /** A slug, once and for ever: the ids of the document, its passages and claims are made from it. */
  readonly dossier: string
  /** The name of the file, for the locators of its records. */
  readonly file: string
  /** The day on which it was published, ISO; null where nobody says so. */
  readonly published: string | null
}

/** What is gathered from all records of a file before any of them is written. */
export interface Survey<Row> {
  /** Takes a row into account. Memory must not grow with the number of rows. */
  readonly note: (row: Row) => void
}

/** What an importer of a source consists of: a reader and a mapping. */
export interface ImporterParts<Row, Surveyed extends Survey<Row>> {
  /** Its name on the command line. */
  readonly source: string
  /** One line for the help. */
  readonly about: string
  /** Reads a file record by record; throws INVALID_FILE where it is none of this source. */
  readonly read: (text: AsyncIterable<string>) => AsyncIterable<SourceRecord<Row>>
  /** The source's own key of a row: the second row of a file with the same key is rejected. */
  readonly keyOf: (row: Row) => string
  readonly survey: () => Surveyed
  /** What a row is kept with, though something is odd about it. */
  readonly remarks?: (row: Row) => readonly Problem[]
  /** Maps some hundred rows; equal rows give equal records, in whatever batch they come. */
  readonly map: (document: ImportedDocument, rows: readonly Row[], surveyed: Surveyed) => MappedRows
}

/** What rows of a document come to. */
export type MappedRows = Omit<Batch, 'dossier' | 'scope' | 'documentId' | 'documents'> & {
  readonly document: DocumentRecord
}

/** Some records of a file, ready to be written. */
export interface PreparedBatch {
  readonly batch: Batch
  /** How many records of the file are dealt with once it is written. */
  readonly records: number
}

/** What became of a record beside being imported. */
export interface Finding extends Problem {
  readonly kind: 'REJECTED' | 'REMARK'
  readonly file: string
  readonly line: number
  /** Which row of the file it is; the record as it stands there. */
  readonly number: number
  readonly raw: string
}

/** How many records a file has, and what they are. */
export interface RecordCounts {
  readonly records: number
  readonly rows: number
  readonly skipped: number
  readonly rejected: number
  readonly remarks: number
}

/** A file that was read to its end and is what it should be; nothing of it is written yet. */
export interface ExaminedFile {
  readonly source: string
  readonly path: string
  readonly document: ImportedDocument
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string
  readonly counts: RecordCounts
  /** Why records are skipped, and how many for each reason. */
  readonly skippedFor: ReadonlyMap<string, number>
  /** The first thousand. */
  readonly findings: readonly Finding[]
  /** Reads it again, from behind so many records. */
  readonly batches: (from: number) => AsyncGenerator<PreparedBatch>
}

/** How a file is examined. */
export interface Examination {
  readonly path: string
  /** The slug of its document; null: made from the name of the file. */
  readonly dossier: string | null
  readonly published: string | null
  /** Where rejected records go. */
  readonly rejects: RejectsSink
  /** So many rows are written in one transaction. Default: 500. */
  readonly batchSize?: number
}

/** Takes the header of a table, and what is rejected, in the order of the file. */
export interface RejectsSink {
  readonly head: (raw: string, delimiter: string) => void
  /** One record, with everything that is wrong with it. */
  readonly reject: (document: string, findings: readonly Finding[]) => Promise<void>
}

/** A source of data that can be imported. */
export interface Importer {
  readonly source: string
  readonly about: string
  /** Reads a file to its end; throws INVALID_FILE where it is no whole file of this source. */
  readonly examine: (examination: Examination) => Promise<ExaminedFile>
}
