import type { ReactNode } from 'react'

/** To come. */
export function ActorsPage(): ReactNode {
  return null
}
export function PlacesPage(): ReactNode {
  return null
}
export function SourcesPage(): ReactNode {
  return null
}
