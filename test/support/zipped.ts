import { crc32, deflateRawSync } from 'node:zlib'

/** A file in an archive. */
interface Zipped {
  readonly name: string
  readonly content: string | Uint8Array
  /** A checksum other than the right one. */
  readonly checksum?: number
}

/** Makes a zip archive of files. */
export function zipped(...files: readonly Zipped[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let place = 0
  for (const { name, content, checksum } of files) {
    const packed = deflateRawSync(content)
    const crc = checksum ?? crc32(content)
    const sizes = [packed.length, Buffer.byteLength(content)]
    const names = Buffer.from(name)
    // What head and directory have in common: version, flags, method, time, sum, sizes, length of the name.
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    for (const [at, value] of [crc, ...sizes].entries()) common.writeUInt32LE(value, 10 + at * 4)
    common.writeUInt16LE(names.length, 22)
    const end = Buffer.alloc(14)
    end.writeUInt32LE(place, 10)
    parts.push(Buffer.from('PK\u0003\u0004'), common, names, packed)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, end, names)
    place += 30 + names.length + packed.length
  }
  const last = Buffer.alloc(22)
  last.write('PK\u0005\u0006')
  last.writeUInt32LE(Buffer.concat(directory).length, 12)
  last.writeUInt32LE(place, 16)
  return Buffer.concat([...parts, ...directory, last])
}
