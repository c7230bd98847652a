import neo4j from 'neo4j-driver'

/** A value read from bytes, and where the next one begins. */
interface Read {
  readonly value: unknown
  readonly next: number
}

/** Reads a value as PackStream has it (Bolt protocol, version 1); whole numbers as the driver's integers. */
export function unpack(bytes: Buffer, at: number): Read {
  const mark = bytes.readUInt8(at)
  const low = mark & 0x0f
  if (mark < 0x80 || mark >= 0xf0) return { value: neo4j.int((mark << 24) >> 24), next: at + 1 }
  if (mark < 0x90) return text(bytes, at + 1, low)
  if (mark < 0xa0) return list(bytes, at + 1, low)
  if (mark < 0xb0) return map(bytes, at + 1, low)
  if (mark < 0xc0) return structure(bytes, at + 1, low)
  return marked(bytes, at, mark)
}

function marked(bytes: Buffer, at: number, mark: number): Read {
  switch (mark) {
    case 0xc0:
      return { value: null, next: at + 1 }
    case 0xc1:
      return { value: bytes.readDoubleBE(at + 1), next: at + 9 }
    case 0xc2:
    case 0xc3:
      return { value: mark === 0xc3, next: at + 1 }
    case 0xc8:
    case 0xc9:
    case 0xca:
      return whole(bytes, at + 1, 1 << (mark - 0xc8))
    case 0xcb:
      return { value: neo4j.int(bytes.readBigInt64BE(at + 1)), next: at + 9 }
    default:
      return sized(bytes, at, mark)
  }
}

function whole(bytes: Buffer, at: number, width: number): Read {
  return { value: neo4j.int(bytes.readIntBE(at, width)), next: at + width }
}

/** Texts, lists and maps whose size stands after the mark in one, two or four bytes. */
function sized(bytes: Buffer, at: number, mark: number): Read {
  const [kind, width] = [mark & 0xfc, 1 << (mark & 0x03)]
  const [size, next] = [bytes.readUIntBE(at + 1, width), at + 1 + width]
  if (kind === 0xd0) return text(bytes, next, size)
  if (kind === 0xd4) return list(bytes, next, size)
  if (kind === 0xd8) return map(bytes, next, size)
  throw new Error(`A value that is not read here: 0x${mark.toString(16)}.`)
}

function text(bytes: Buffer, at: number, size: number): Read {
  return { value: bytes.toString('utf8', at, at + size), next: at + size }
}

function list(bytes: Buffer, at: number, size: number): Read & { readonly value: unknown[] } {
  const value: unknown[] = []
  let next = at
  for (let index = 0; index < size; index += 1) {
    const item = unpack(bytes, next)
    value.push(item.value)
    next = item.next
  }
  return { value, next }
}

function map(bytes: Buffer, at: number, size: number): Read {
  const { value, next } = list(bytes, at, 2 * size)
  const entries = Array.from({ length: size }, (_, index) => value.slice(2 * index, 2 * index + 2))
  // Names and values in turn.
  return { value: Object.fromEntries(entries as [string, unknown][]), next }
}

/** A day is the only structure that servers send as a parameter; another would be sent to the database as something else. */
function structure(bytes: Buffer, at: number, size: number): Read {
  const kind = bytes.readUInt8(at)
  const { value, next } = list(bytes, at + 1, size)
  if (kind !== 0x44) throw new Error(`A structure that is not read here: 0x${kind.toString(16)}.`)
  const days = Number(value[0])
  return { value: neo4j.types.Date.fromStandardDateUTC(new Date(days * 86_400_000)), next }
}
