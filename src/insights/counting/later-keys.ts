import type { KeyBasis, KeyColumn } from './dimension.ts'

/** A key that follows from a few columns. */
export type LaterKey = KeyColumn & { readonly basis: KeyBasis }

/** Gives the keys that follow from what events share; where they are put together, the event itself is asked who has several. */
export function laterKeys(keys: readonly KeyColumn[]): readonly LaterKey[] {
  return keys.flatMap((key) => {
    const { basis } = key.dimension
    if (basis === undefined || key.shown !== undefined) return []
    return [{ ...key, basis }]
  })
}
