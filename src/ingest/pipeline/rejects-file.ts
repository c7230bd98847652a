import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { csvLine } from '../../lib/csv-line.ts'
import { unwritable } from '../../lib/unwritable.ts'
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
  let head: { readonly raw: string; readonly delimiter: string } | undefined
  let draft: Draft | undefined
  const path = () => pathOf(head !== undefined)
  const write = async (line: string): Promise<void> => {
    draft ??= begun(path(), head === undefined ? '' : `${rowBefore(rejectionColumns, head)}\n`)
    await draft.add(`${line}\n`)
  }
  return {
    head: (raw, delimiter) => {
      head = { raw, delimiter }
    },
    reject: (document, findings) =>
      write(
        head === undefined ? asJson(document, findings) : asCsv(document, findings, head.delimiter),
      ),
    close: async () => {
      if (draft === undefined) return null
      await draft.close()
      return path()
    },
  }
}

/** A file under way; where it cannot be written, whatever is done next says so, and nothing is left of it. */
interface Draft {
  readonly add: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}

function begun(path: string, first: string): Draft {
  const stream = createWriteStream(`${path}.part`)
  const whole = finished(stream).catch(async (error: unknown) => {
    await rm(`${path}.part`, { force: true })
    throw unwritable(error, path)
  })
  // Whoever waits is told; nobody may be waiting yet.
  whole.catch(() => undefined)
  let isFree = stream.write(first)
  return {
    add: async (text) => {
      const drained = async () => once(stream, 'drain').catch(() => whole)
      if (!isFree || stream.errored !== null) await Promise.race([drained(), whole])
      isFree = stream.write(text)
    },
    close: async () => {
      stream.end()
      await whole
      await rename(`${path}.part`, path)
    },
  }
}

/** A record as it stands in its file, by its own delimiter, with columns before it. */
function rowBefore(
  columns: readonly string[],
  { raw, delimiter }: { readonly raw: string; readonly delimiter: string },
): string {
  return `${csvLine(columns, delimiter)}${delimiter}${raw}`
}

function asCsv(document: string, findings: readonly Finding[], delimiter: string): string {
  const [first] = findings
  if (first === undefined) return ''
  const { file, number, line, raw } = first
  const columns = findings.map(({ column }) => column).filter((column) => column !== '')
  const before = [document, file, String(number), String(line), columns.join(' ')]
  return rowBefore([...before, reasonOf(findings), takenKeyOf(findings)], { raw, delimiter })
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

/** So many reasons can be read in one cell. */
const told = 5

function reasonOf(findings: readonly Finding[]): string {
  const reasons = findings.map(({ column, reason }) => `${column} ${reason}`.trim())
  const more = reasons.length - told
  return [...reasons.slice(0, told), ...(more > 0 ? [`and ${String(more)} more`] : [])].join('; ')
}
