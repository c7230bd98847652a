import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { openPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { ClientError } from '../../errors.ts'

/** A zip whose files can be read one after another. */
export interface OpenZip {
  /** In the order of the zip. */
  readonly names: readonly string[]
  /** The text of a file that is small. */
  readonly text: (name: string, mostBytes: number) => Promise<string>
  /** The lines of a file, without their ends, and the SHA-256 of all of it once they are read. */
  readonly lines: (name: string) => ReadLines
  readonly close: () => void
}

/** A file on the way. */
interface ReadLines {
  readonly lines: AsyncIterable<string>
  readonly digest: () => { readonly bytes: number; readonly sha256: string }
}

/** Files of a pack at most: it has ten. */
const mostEntries = 100

/** Opens a zip; throws INVALID_PACK where it is none, or has names that lead out of it or are there twice. */
export async function openZip(path: string): Promise<OpenZip> {
  try {
    const zip = await openPromise(path, { autoClose: false, strictFileNames: true })
    if (zip.entryCount > mostEntries) throw invalid(`it holds ${String(zip.entryCount)} files`)
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw invalid(`${entry.fileName} is there twice`)
      entries.set(entry.fileName, entry)
    }
    return reading(zip, entries)
  } catch (error) {
    throw explained(error)
  }
}

function reading(zip: ZipFile, entries: ReadonlyMap<string, Entry>): OpenZip {
  const stream = async (name: string): Promise<Readable> => {
    const entry = entries.get(name)
    if (entry === undefined) throw invalid(`it has no ${name}`)
    return zip.openReadStreamPromise(entry)
  }
  return {
    names: [...entries.keys()],
    text: async (name, most) => {
      if ((entries.get(name)?.uncompressedSize ?? 0) > most) throw invalid(`${name} is too large`)
      let text = ''
      for await (const line of linesOf(() => stream(name), most).lines) text += `${line}\n`
      return text
    },
    lines: (name) => linesOf(() => stream(name), mostCharacters),
    close: () => {
      zip.close()
    },
  }
}

/** Characters of one line: an event with all that is known of it takes some thousands. */
const mostCharacters = 16_777_216

function linesOf(open: () => Promise<Readable>, most: number): ReadLines {
  const hash = createHash('sha256')
  let bytes = 0
  const lines = async function* () {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let waiting = ''
    try {
      for await (const chunk of (await open()) as AsyncIterable<Uint8Array>) {
        hash.update(chunk)
        bytes += chunk.length
        const parts = (waiting + decoder.decode(chunk, { stream: true })).split('\n')
        waiting = parts.pop() ?? ''
        if (waiting.length > most) throw invalid('a line of it is too long')
        yield* parts
      }
      waiting += decoder.decode()
      if (waiting !== '') yield waiting
    } catch (error) {
      throw explained(error)
    }
  }
  return { lines: lines(), digest: () => ({ bytes, sha256: hash.digest('hex') }) }
}

/** Why a pack is not one, or no longer. */
export function invalid(what: string): ClientError {
  return new ClientError(
    'INVALID_PACK',
    `This is no whole evidence pack: ${what}. Get the pack again from whoever made it.`,
  )
}

function explained(error: unknown): unknown {
  if (error instanceof ClientError || !(error instanceof Error)) return error
  if ('code' in error && error.code === 'ENOENT') return invalid('there is no such file')
  return invalid(error.message.replace(/[.]$/, ''))
}
