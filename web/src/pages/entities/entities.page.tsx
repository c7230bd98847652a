import type { ReactNode } from 'react'
import { EntityList } from './entity-list.tsx'

/** Actors by how many events they have to do with. */
export function ActorsPage(): ReactNode {
  return <EntityList id="actors" dimension="ACTOR" to="/actors/$id" word="actors" />
}

/** Places by how many events happened there. */
export function PlacesPage(): ReactNode {
  return <EntityList id="places" dimension="PLACE" to="/places/$id" word="places" />
}

/** Publishers by how many events they tell of. */
export function SourcesPage(): ReactNode {
  return <EntityList id="sources" dimension="SOURCE" to="/sources/$id" word="sources" />
}
