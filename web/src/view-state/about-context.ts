import { createContext } from 'react'
import type { EventWhere } from '../gql/first/graphql.ts'

/** What every question of a page is about beside its filters: the one entity whose page it is. */
export const AboutContext = createContext<EventWhere | undefined>(undefined)

/** The filter that an entity's page adds: its id says what sort of thing it is. */
export function aboutEntity(id: string): EventWhere {
  if (id.startsWith('source:')) return { sources: [id] }
  return id.startsWith('place:') ? { places: [id] } : { actors: [id] }
}
