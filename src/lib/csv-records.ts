import { ClientError } from '../errors.ts'

/** One record of a CSV text. */
export interface CsvRecord {
  readonly fields: readonly string[]
  /** The line it begins on, from 1; a field may hold line breaks. */
  readonly line: number
  /** The record as it stands in the text, without the line break at its end. */
  readonly raw: string
  /** Whether a line break ends it: the last record of a text may end without. */
  readonly ended: boolean
}

/** Records that are longer, in characters, are refused: an unclosed quotation mark would take in the rest of the file. */
const LONGEST = 1_000_000

/**
 * Reads the records of a CSV text that comes in pieces (RFC 4180: commas or another mark between fields, double quotes, line breaks within quotes);
 * memory is bounded by the longest record. Throws INVALID_FILE where a record does not end.
 */
export async function* csvRecords(
  pieces: AsyncIterable<string>,
  delimiter = ',',
): AsyncGenerator<CsvRecord> {
  let rest = ''
  let line = 1
  let isFirst = true
  for await (const piece of pieces) {
    rest += isFirst ? piece.replace(/^\uFEFF/, '') : piece
    isFirst = false
    const { records, left, next } = complete(rest, line, delimiter)
    yield* records
    rest = left
    line = next
    if (rest.length > LONGEST) throw unending(line)
  }
  if (rest === '') return
  const last = recordAt(rest, 0, { isLast: true, delimiter })
  if (last === undefined) throw unending(line)
  yield { fields: last.fields, line, raw: rest.slice(0, last.end), ended: false }
}

/** The records that are whole, what is left of the text, and the line that begins on. */
function complete(text: string, from: number, delimiter: string) {
  const records: CsvRecord[] = []
  let line = from
  let start = 0
  for (;;) {
    const found = recordAt(text, start, { isLast: false, delimiter })
    if (found === undefined) return { records, left: text.slice(start), next: line }
    const raw = text.slice(start, found.end)
    records.push({ fields: found.fields, line, raw, ended: true })
    line += 1 + (raw.match(/\n/g)?.length ?? 0)
    start = found.next
  }
}

interface Found {
  readonly fields: readonly string[]
  /** Where the record ends, and where the next one begins. */
  readonly end: number
  readonly next: number
}

/** The record that begins here; undefined where its end is not in the text yet. */
function recordAt(
  text: string,
  start: number,
  { isLast, delimiter }: { readonly isLast: boolean; readonly delimiter: string },
): Found | undefined {
  const fields: string[] = []
  for (let at = start; ;) {
    const field = text[at] === '"' ? quoted(text, at, delimiter) : plain(text, at, delimiter)
    if (field === undefined) return undefined
    const { value, end } = field
    const mark = text[end]
    if (mark === undefined && !isLast) return undefined
    if (mark === delimiter) {
      fields.push(value)
      at = end + 1
      continue
    }
    const cut = text[end - 1] === '\r' && end > at ? 1 : 0
    fields.push(value.endsWith('\r') ? value.slice(0, -1) : value)
    return { fields, end: end - cut, next: end + 1 }
  }
}

interface FieldEnd {
  readonly value: string
  /** Where the comma or line break after it stands. */
  readonly end: number
}

function plain(text: string, at: number, delimiter: string): FieldEnd {
  const end = endOf(text, at, delimiter)
  return { value: text.slice(at, end), end }
}

/** What stands between the closing quote and the next comma belongs to the value, as lenient readers have it. */
function quoted(text: string, at: number, delimiter: string): FieldEnd | undefined {
  for (let from = at + 1; ;) {
    const quote = text.indexOf('"', from)
    if (quote === -1) return undefined
    if (text[quote + 1] === '"') {
      from = quote + 2
      continue
    }
    const end = endOf(text, quote + 1, delimiter)
    const inner = text.slice(at + 1, quote).replaceAll('""', '"')
    return { value: inner + text.slice(quote + 1, end), end }
  }
}

function endOf(text: string, at: number, delimiter: string): number {
  for (let end = at; end < text.length; end += 1) {
    const mark = text[end]
    if (mark === delimiter || mark === '\n') return end
  }
  return text.length
}

function unending(line: number): ClientError {
  return new ClientError(
    'INVALID_FILE',
    `The record that begins on line ${String(line)} does not end: a quotation mark opened there is not closed, or it has more than ${String(LONGEST)} characters. Mend that line.`,
    { line },
  )
}
