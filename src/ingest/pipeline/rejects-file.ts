import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { WriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { csvLine } from '../../lib/csv-line.ts'
import type { Finding, RejectsSink } from './importer.ts'
import { rejectionColumns } from './rejection-columns.ts'

/** A file of rejected records; it is there once it is whole, and only if there are any. */
export interface RejectsFile extends RejectsSink {
  /** Gives the path of the file; null where nothing was rejected. */
  readonly close: () => Promise<string | null>
}

/**
 * Begins a file of rejected records. Those of a table make a table again, with columns before that say where each stood
 * and what is wrong with it; others are JSON, a line each.
 */
export function rejectsFile(pathOf: (isTable: boolean) => string): RejectsFile {
  let head: string | undefined
  let stream: WriteStream | undefined
  const path = () => pathOf(head !== undefined)
  const write = async (line: string): Promise<void> => {
    if (stream === undefined) {
      stream = createWriteStream(`${path()}.part`)
      // A folder that cannot be written to fails here and not in the middle of nowhere.
      await once(stream, 'open')
      if (head !== undefined) stream.write(`${csvLine(rejectionColumns)},${head}\n`)
    }
    if (!stream.write(`${line}\n`)) await once(stream, 'drain')
  }
  return {
    head: (raw) => {
      head = raw
    },
    reject: (document, findings) =>
      write(head === undefined ? asJson(document, findings) : asCsv(document, findings)),
    close: async () => {
      if (stream === undefined) return null
      stream.end()
      await once(stream, 'finish')
      await rename(`${path()}.part`, path())
      return path()
    },
  }
}

function asCsv(document: string, findings: readonly Finding[]): string {
  const [first] = findings
  if (first === undefined) return ''
  const { file, number, line, raw } = first
  const columns = findings.map(({ column }) => column).filter((column) => column !== '')
  const before = [document, file, String(number), String(line), columns.join(' ')]
  return `${csvLine([...before, reasonOf(findings), takenKeyOf(findings)])},${raw}`
}

function asJson(document: string, findings: readonly Finding[]): string {
  const [first] = findings
  if (first === undefined) return ''
  const { file, number, line, raw } = first
  const columns = findings.map(({ column }) => column)
  const [reason, takenKey] = [reasonOf(findings), takenKeyOf(findings)]
  return JSON.stringify({ document, file, number, line, columns, reason, takenKey, raw })
}

function takenKeyOf(findings: readonly Finding[]): string {
  return findings.find(({ takenKey }) => takenKey !== undefined)?.takenKey ?? ''
}

function reasonOf(findings: readonly Finding[]): string {
  return findings.map(({ column, reason }) => `${column} ${reason}`.trim()).join('; ')
}
