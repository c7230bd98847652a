import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import xz from 'xz-decompress'

/** Sums of low, best and high, by year. */
export type YearSums = Readonly<Record<string, readonly [low: number, best: number, high: number]>>

/** Reads a file of UCDP GED in the simplest way there is, sharing nothing with the importer, and adds up its numbers by year. */
export async function gedSums(
  path: string,
): Promise<{ readonly rows: number; readonly sums: YearSums }> {
  const [header = [], ...records] = cellsOf(await wholeText(path))
  const column = (...names: readonly string[]) => header.findIndex((name) => names.includes(name))
  const [id, day] = [column('id'), column('date_start')]
  const numbers = [column('low', 'low_est'), column('best', 'best_est'), column('high', 'high_est')]
  const rows = records.filter((record) => /^\d/.test(record[id] ?? ''))
  const sums: Record<string, readonly [number, number, number]> = {}
  for (const row of rows) {
    const year = row[day]?.slice(0, 4) ?? ''
    const [low = 0, best = 0, high = 0] = numbers.map((place) => Number(row[place]))
    const [lows, bests, highs] = sums[year] ?? [0, 0, 0]
    sums[year] = [lows + low, bests + best, highs + high]
  }
  return { rows: rows.length, sums }
}

async function wholeText(path: string): Promise<string> {
  const bytes = await readFile(path)
  if (bytes[0] !== 0xfd) return bytes.toString('utf8')
  // A web stream of bytes, which Node's types do not say.
  const packed = Readable.toWeb(Readable.from([bytes])) as ReadableStream<Uint8Array>
  return text(new xz.XzReadableStream(packed) as AsyncIterable<Uint8Array>)
}

/** One character after another: inside or outside of quotation marks. */
function cellsOf(content: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let [record, field, isQuoted] = [[] as string[], '', false]
  for (let at = 0; at < content.length; at += 1) {
    const mark = content.charAt(at)
    if (mark === '"' && isQuoted && content.charAt(at + 1) === '"') {
      field += mark
      at += 1
    } else if (mark === '"') isQuoted = !isQuoted
    else if (isQuoted || !/[,\n\r]/.test(mark)) field += mark
    else if (mark !== '\r') {
      record.push(field)
      field = ''
      if (mark === '\n') {
        records.push(record)
        record = []
      }
    }
  }
  return [...records, [...record, field]]
}
