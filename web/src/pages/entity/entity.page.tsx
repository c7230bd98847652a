import type { ReactNode } from 'react'

/** To come. */
export function EntityPage(): ReactNode {
  return null
}
