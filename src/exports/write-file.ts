import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { unwritable } from '../lib/unwritable.ts'
import type { Chunk } from './format.ts'

/** Writes a file that appears by its name when it is whole; where anything fails, nothing is left of it. */
export async function writeFile(path: string, chunks: AsyncIterable<Chunk>): Promise<void> {
  const draft = `${path}.${randomUUID()}.draft`
  try {
    await pipeline(Readable.from(chunks), createWriteStream(draft, { flags: 'wx', flush: true }))
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw unwritable(error, path)
  }
}

/** Writes to a stream that others own, such as standard output, as fast as it takes it. */
export async function writeTo(
  output: NodeJS.WritableStream,
  chunks: AsyncIterable<Chunk>,
): Promise<void> {
  await pipeline(Readable.from(chunks), output, { end: false })
}
