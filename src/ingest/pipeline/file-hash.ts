import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** The SHA-256 of a file's bytes, hexadecimal. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256')
  // A stream without an encoding gives bytes.
  for await (const bytes of createReadStream(path)) hash.update(bytes as Uint8Array)
  return hash.digest('hex')
}
