import type { ToldClaim, ToldEvent } from '../read/read-told.ts'

/** The files of a pack that hold records, a JSON object a line. */
export const RECORD_FILES = ['events', 'claims', 'documents', 'passages'] as const

/** One of these files. */
export type RecordFile = (typeof RECORD_FILES)[number]

/** A record of a pack: in which file, its id, and its line. */
export interface PackRecord {
  readonly file: RecordFile
  readonly id: string
  readonly line: string
}

/** Gives the records of events one after another, each document and passage once: the same graph gives the same lines. */
export class Records {
  readonly #written = new Set<string>()

  /** The records of an event, but those that were given before. */
  of({ event, claims }: ToldEvent): readonly PackRecord[] {
    const ids = claims.map(({ id }) => id)
    return [
      eventRecord(event, ids),
      ...claims.map(claimRecord),
      ...this.#fresh('documents', claims.map(({ document }) => document)),
      ...this.#fresh('passages', claims.flatMap(passagesOf)),
    ] // prettier-ignore
  }

  #fresh(file: RecordFile, values: readonly Identified[]): readonly PackRecord[] {
    return values.flatMap((value) => {
      if (this.#written.has(value.id)) return []
      this.#written.add(value.id)
      return [record(file, value)]
    })
  }
}

interface Identified {
  readonly id: string
}

function record(file: RecordFile, value: Identified): PackRecord {
  return { file, id: value.id, line: `${JSON.stringify(value)}\n` }
}

function eventRecord(event: ToldEvent['event'], claims: readonly string[]): PackRecord {
  const all = { ...event, claims }
  return record('events', all)
}

function claimRecord({ document, passages, ...claim }: ToldClaim): PackRecord {
  const evidence = { document: document.id, passages: passages.map(({ id }) => id) }
  const all = { ...claim, ...evidence }
  return record('claims', all)
}

function passagesOf({ document, passages }: ToldClaim): readonly Identified[] {
  return passages.map((passage) => ({ ...passage, document: document.id }))
}
