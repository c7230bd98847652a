import { createHash } from 'node:crypto'

/** The UUID that a namespace and a name always give. https://www.rfc-editor.org/rfc/rfc9562#section-5.5 */
export function uuidV5(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const digits = bytes.toString('hex')
  const parts = [[0, 8], [8, 12], [12, 16], [16, 20], [20, 32]] as const // prettier-ignore
  return parts.map(([from, until]) => digits.slice(from, until)).join('-')
}
