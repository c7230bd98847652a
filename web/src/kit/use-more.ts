import { useState } from 'react'

/** So many rows the API gives at once. */
export const MOST_ROWS = 100

/** How many rows of a list to ask for: few, and, once asked, as many as there can be; few again of another list. */
export function useMore(
  few: number,
  of = '',
): { readonly first: number; readonly more: (() => void) | undefined } {
  const [wholly, setWholly] = useState<string>()
  if (wholly === of) return { first: MOST_ROWS, more: undefined }
  return {
    first: few,
    more: () => {
      setWholly(of)
    },
  }
}
