/** What reads an input. */
export type Reader =
  | 'dossier'
  | 'mapping'
  | 'ucdp-ged'
  | 'ucdp-actor'
  | 'acled'
  | 'gtd'
  | 'csv'
  | 'stix'
  | 'gazetteer'
  | 'gdelt-events'
  | 'gdelt-mentions'

/** Stands for a folder where a file should be. */
export const FOLDER = { isFolder: true } as const

/** An input that must not come in, and what the report says of it. */
export interface BrokenInput {
  readonly reader: Reader
  readonly name: string
  /** Null where there is no file. */
  readonly bytes: Uint8Array | typeof FOLDER | null
  readonly says: readonly string[]
  /** Records beside that are sound. Default: none. */
  readonly sound?: number
}

/** Makes an input; what is given as text is UTF-8. */
export function input(
  reader: Reader,
  name: string,
  content: string | BrokenInput['bytes'],
  ...says: readonly string[]
): BrokenInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { reader, name, bytes, says }
}
