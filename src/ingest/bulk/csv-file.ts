import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/** A compressed CSV file under way. */
export interface CsvFile {
  /** Takes a line, without its end. */
  readonly add: (line: string) => void
  /** Whether so much was taken that it is time to wait until it is written. */
  readonly isFull: () => boolean
  /** Writes what was taken; resolves when it needs no memory any more. */
  readonly drained: () => Promise<void>
  readonly close: () => Promise<void>
}

/** In characters. */
const FULL = 1 << 20

/** Begins a file. */
export function csvFile(path: string): CsvFile {
  const gzip = createGzip({ level: 1 })
  const written = pipeline(gzip, createWriteStream(path))
  // Whoever waits is told; nobody may be waiting yet.
  written.catch(() => undefined)
  let lines: string[] = []
  let size = 0
  const drained = async (): Promise<void> => {
    const isFree = gzip.write(lines.join(''))
    lines = []
    size = 0
    if (!isFree) await Promise.race([once(gzip, 'drain'), written])
  }
  return {
    add: (line) => {
      lines.push(line, '\n')
      size += line.length
    },
    isFull: () => size > FULL,
    drained,
    close: async () => {
      await drained()
      gzip.end()
      await written
    },
  }
}
