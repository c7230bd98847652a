import { sha256 } from '../../lib/sha256.ts'

/** Makes the slug of a document from the name of its file. */
export function documentSlug(source: string, file: string): string {
  const name = file.replace(/\.(gz|xz|zip)$/i, '').replace(/\.[^.]+$/, '')
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  // A name in another script still tells files apart.
  const own = words?.join('-') ?? sha256(file).slice(0, 12)
  return own.startsWith(`${source}-`) ? own : `${source}-${own}`
}
