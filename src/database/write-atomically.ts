import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file that only its owner may read, by rename: a reader sees the old text or the new, never a half. */
export function writeAtomically(path: string, text: string): void {
  const draft = `${path}.${randomUUID()}.draft`
  try {
    writeFileSync(draft, text, { mode: 0o600, flush: true })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
