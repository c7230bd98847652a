import type { ReactNode } from 'react'

/** To come. */
export function EventsPage(): ReactNode {
  return null
}
