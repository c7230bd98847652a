/** What reads an input. */
export type Reader = 'dossier' | 'mapping' | 'ucdp-ged' | 'ucdp-actor' | 'acled' | 'gtd' | 'csv'

/** An input that must not come in, and what the report says of it. */
export interface BrokenInput {
  readonly reader: Reader
  readonly name: string
  /** Null where there is no file, and a folder where it says so. */
  readonly bytes: Uint8Array | 'folder' | null
  readonly says: readonly string[]
  /** Records beside that are sound. Default: none. */
  readonly sound?: number
}

/** An input given as text. */
export function input(
  reader: Reader,
  name: string,
  bytes: string | BrokenInput['bytes'],
  ...says: readonly string[]
): BrokenInput {
  const isText = typeof bytes === 'string' && bytes !== 'folder'
  return {
    reader,
    name,
    bytes: isText ? new TextEncoder().encode(bytes) : (bytes as BrokenInput['bytes']),
    says,
  }
}
