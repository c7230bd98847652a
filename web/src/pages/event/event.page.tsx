import type { ReactNode } from 'react'

/** To come. */
export function EventPage(): ReactNode {
  return null
}
