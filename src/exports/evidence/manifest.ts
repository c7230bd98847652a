import { z } from 'zod'
import type { DraftFile } from '../pack/draft-folder.ts'

/** The name of the file that lists the others. */
export const MANIFEST = 'manifest.json'

/** What this version writes and can verify; a change of what a record holds is a new one. */
export const PACK_VERSION = 1

const file = z.strictObject({
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** The list of what a pack holds. */
export const manifestModel = z.strictObject({
  format: z.literal('marsad-evidence-pack'),
  version: z.int(),
  exportedAt: z.iso.datetime(),
  exportedBy: z.string().max(200),
  howToVerify: z.string().max(2000),
  files: z.record(z.string().regex(/^[a-z]+(?:[.-][a-z]+)*$/), file),
})

/** A manifest as it was read. */
export type Manifest = z.infer<typeof manifestModel>

/** Writes the list of the files of a pack. */
export function manifestOf(
  files: readonly DraftFile[],
  { now, version }: { readonly now: Date; readonly version: string },
): Manifest {
  return {
    format: 'marsad-evidence-pack',
    version: PACK_VERSION,
    exportedAt: now.toISOString(),
    exportedBy: `Marsad ${version}`,
    howToVerify:
      'npm run marsad -- verify <this pack> compares every file with its SHA-256, asks the question again and says what changed. Keep the SHA-256 of this manifest, the seal of the pack, apart from it: who changes a file and this list alike changes the seal.',
    files: Object.fromEntries(files.map(({ name, bytes, sha256 }) => [name, { bytes, sha256 }])),
  }
}
