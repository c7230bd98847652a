import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import xz from 'xz-decompress'
import { ClientError } from '../../errors.ts'
import { notAFile } from '../not-a-file.ts'
import { zipEntry } from './zip-entry.ts'

/**
 * Streams the text of a file, plain or compressed (gzip, xz, zip: told by its first bytes, whatever it is called). Throws
 * INVALID_FILE where it is cut off, no UTF-8, or so much more than its size that it must be meant to do harm.
 */
export async function* decompressed(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    const found = await stat(path)
    if (!found.isFile()) throw notAFile(path, 'INVALID_FILE')
    const { size } = found
    const most = Math.max(SMALL, size * LARGEST_RATIO)
    let total = 0
    for await (const bytes of await opened(path)) {
      total += bytes.length
      if (total > most) throw swollen(path, size)
      yield decoder.decode(bytes, { stream: true })
    }
    yield decoder.decode()
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** Tables shrink to a tenth or a twentieth; what unpacks to more than so many times its size is no table. */
const LARGEST_RATIO = 200
/** In bytes; less is never refused. */
const SMALL = 64_000_000

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const GZIP = [0x1f, 0x8b]
const XZ = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]

async function opened(path: string): Promise<AsyncIterable<Uint8Array>> {
  const head = await firstBytes(path, XZ.length)
  const begins = (magic: readonly number[]) => magic.every((byte, at) => head[at] === byte)
  if (begins(ZIP)) return zipEntry(path)
  const file = createReadStream(path)
  if (begins(GZIP)) return piped(file, createGunzip())
  // A web stream of bytes, which Node's types do not say.
  if (begins(XZ)) return new xz.XzReadableStream(Readable.toWeb(file) as ReadableStream<Uint8Array>)
  return file
}

/** What goes wrong with the file goes wrong with what is made of it. */
function piped<Out extends NodeJS.ReadWriteStream & Readable>(file: Readable, out: Out): Out {
  file.once('error', (error) => out.destroy(error))
  return file.pipe(out)
}

async function firstBytes(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function swollen(path: string, size: number): ClientError {
  return new ClientError(
    'INVALID_FILE',
    `${path} unpacks to more than ${String(LARGEST_RATIO)} times its ${String(size)} bytes; that is no data set. If it is one, unpack it first.`,
  )
}

function unreadable(path: string, cause: unknown): ClientError {
  if (cause instanceof ClientError) return cause
  const reason = cause instanceof Error ? cause.message : String(cause)
  const isText = cause instanceof TypeError
  const error = new ClientError(
    'INVALID_FILE',
    isText
      ? `${path} is not UTF-8 text. Save it as UTF-8.`
      : `${path} cannot be read to its end (${reason}). See that it is there and complete, and fetch it again if it is cut off.`,
  )
  error.cause = cause
  return error
}
