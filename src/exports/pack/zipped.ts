import { createReadStream } from 'node:fs'
import type { ReadStream } from 'node:fs'
import type { PassThrough } from 'node:stream'
import { ZipFile } from 'yazl'
import type { DraftFile } from './draft-folder.ts'

/** Gives files as one zip, piece by piece; the same files at the same time give the same bytes. */
export async function* zipped(files: readonly DraftFile[], at: Date): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const open: ReadStream[] = []
  for (const { name, path } of files) {
    zip.addReadStreamLazy(name, { mtime: at, mode: 0o100644, forceDosTimestamp: true }, (give) => {
      const stream = createReadStream(path)
      open.push(stream)
      give(null, stream)
    })
  }
  const output = zip.outputStream as PassThrough
  zip.on('error', (error: Error) => output.destroy(error))
  zip.end()
  try {
    // Without an encoding a stream gives bytes.
    yield* output as AsyncIterable<Uint8Array>
  } finally {
    for (const stream of open) stream.destroy()
  }
}
