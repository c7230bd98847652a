import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import { ClientError } from '../../errors.ts'

/**
 * Streams the one file that a zip archive holds, folders and the files that macOS adds left out. Nothing is written
 * anywhere, so names in it do no harm. Throws INVALID_FILE where it holds none or several, or is encrypted or damaged.
 */
export async function* zipEntry(path: string): AsyncGenerator<Uint8Array> {
  const entry = await onlyEntry(path)
  const bytes = createReadStream(path, { start: entry.start, end: entry.start + entry.packed - 1 })
  const stream = entry.method === 0 ? bytes : bytes.pipe(createInflateRaw())
  bytes.once('error', (error) => stream.destroy(error))
  let sum = 0
  // A stream without an encoding gives bytes.
  for await (const piece of entry.packed === 0 ? [] : (stream as AsyncIterable<Uint8Array>)) {
    sum = crc32(piece, sum)
    yield piece
  }
  if (sum !== entry.crc) throw damaged(path, 'its checksum is another')
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packed: number
  /** Where its bytes begin. */
  readonly start: number
}

async function onlyEntry(path: string): Promise<Entry> {
  const file = await open(path)
  try {
    const entries = (await directory(path, file)).filter(
      ({ name }) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.[^./][^/]*$)/.test(name),
    )
    const [entry] = entries
    if (entry === undefined || entries.length > 1) throw notOne(path, entries)
    if (entry.encrypted || (entry.method !== 0 && entry.method !== 8)) throw locked(path, entry)
    const head = await read(file, entry.start, 30)
    const isHead = head.length === 30 && head.readUInt32LE(0) === 0x04034b50
    if (!isHead) throw damaged(path, `${entry.name} is not where it should be`)
    return { ...entry, start: entry.start + 30 + head.readUInt16LE(26) + head.readUInt16LE(28) }
  } finally {
    await file.close()
  }
}

/** The end of the directory and the comment after it have at most so many bytes. */
const TAIL = 22 + 0xffff

async function directory(path: string, file: FileHandle): Promise<readonly Entry[]> {
  const { size } = await file.stat()
  const tail = await read(file, Math.max(0, size - TAIL), TAIL)
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (at === -1 || at + 22 > tail.length) throw damaged(path, 'its end is missing')
  const [length, start] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
  if (start === 0xffffffff || length > 16_000_000) {
    throw damaged(path, 'it is larger than this program reads')
  }
  const bytes = await read(file, start, length)
  if (bytes.length < length) throw damaged(path, 'its directory is missing')
  const entries: Entry[] = []
  for (let place = 0; place + 46 <= bytes.length && bytes.readUInt32LE(place) === 0x02014b50;) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(place + offset))
    const end = place + 46 + (name ?? 0)
    entries.push({
      name: bytes.toString('utf8', place + 46, end),
      method: bytes.readUInt16LE(place + 10),
      encrypted: (bytes.readUInt16LE(place + 8) & 1) === 1,
      crc: bytes.readUInt32LE(place + 16),
      packed: bytes.readUInt32LE(place + 20),
      start: bytes.readUInt32LE(place + 42),
    })
    place = end + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

function notOne(path: string, entries: readonly Entry[]): ClientError {
  const names = entries.slice(0, 5).map(({ name }) => JSON.stringify(name))
  const holds = names.length === 0 ? 'no file' : `several files (${names.join(', ')})`
  return new ClientError(
    'INVALID_FILE',
    `${path} holds ${holds}; one is read. Unpack it and name the file itself.`,
  )
}

function locked(path: string, { name }: Entry): ClientError {
  const why = 'is encrypted or packed in an unusual way'
  return new ClientError(
    'INVALID_FILE',
    `${JSON.stringify(name)} in ${path} ${why}. Unpack it first.`,
  )
}

function damaged(path: string, why: string): ClientError {
  return new ClientError('INVALID_FILE', `${path} is cut off or damaged: ${why}. Fetch it again.`)
}
