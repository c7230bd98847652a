import { createHash } from 'node:crypto'
import { mkdtemp, open, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file of a pack as it was written. */
export interface DraftFile {
  /** Within the pack. */
  readonly name: string
  /** Where its bytes are for now. */
  readonly path: string
  readonly bytes: number
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string
}

/** A file that is being written. */
export interface OpenDraft {
  readonly write: (text: string) => Promise<void>
  /** Resolves to what was written. */
  readonly close: () => Promise<DraftFile>
}

/** A folder of files that are to be packed. */
export interface DraftFolder {
  readonly open: (name: string) => Promise<OpenDraft>
  /** Takes away everything in it. */
  readonly remove: () => Promise<void>
}

/** Makes a folder among the temporary ones: what is packed may be larger than memory. */
export async function draftFolder(): Promise<DraftFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-export-'))
  const handles = new Set<FileHandle>()
  let number = 0
  return {
    open: async (name) => {
      number += 1
      const path = join(folder, String(number))
      const handle = await open(path, 'wx', 0o600)
      handles.add(handle)
      return draft(name, path, handle)
    },
    remove: async () => {
      await Promise.all([...handles].map((handle) => handle.close()))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Characters that are gathered before they are written. */
const gathered = 65_536

function draft(name: string, path: string, handle: FileHandle): OpenDraft {
  const hash = createHash('sha256')
  let bytes = 0
  let waiting = ''
  const flush = async (): Promise<void> => {
    const chunk = Buffer.from(waiting, 'utf8')
    waiting = ''
    bytes += chunk.length
    hash.update(chunk)
    await handle.writeFile(chunk)
  }
  return {
    write: async (text) => {
      waiting += text
      if (waiting.length >= gathered) await flush()
    },
    close: async () => {
      await flush()
      await handle.close()
      return { name, path, bytes, sha256: hash.digest('hex') }
    },
  }
}
