import { createContext, use } from 'react'
import type { EventWhere } from '../gql/first/graphql.ts'
import { useView } from './use-view.ts'
import type { Parameter, View } from './view.ts'

/** What a page says beside its address: what it is about, and which filters hold on it. */
export interface PageSubject {
  /** The one thing whose page it is: what it is called, and the filter that it adds to every question. */
  readonly name?: string
  readonly where?: EventWhere
  /** The parameters that its panels ask with; all where nothing is said. */
  readonly holds?: readonly Parameter[]
  /** Of which events its evidence pack is, where not of those that fit the filters. */
  readonly packed?: EventWhere
}

/** The subject of the page that is shown. */
export const PageContext = createContext<PageSubject>({})

/** The filter that an entity's page adds: its id says what sort of thing it is. A document stands for a publisher that nobody knows. */
export function aboutEntity(id: string): EventWhere {
  if (id.startsWith('source:')) return { sources: [id] }
  if (id.startsWith('document:')) return { documents: [id] }
  return id.startsWith('place:') ? { places: [id] } : { actors: [id] }
}

/** The part of the view that this page asks with; no other filter holds here. */
export function useHeldView(): View {
  return heldOn(use(PageContext), useView())
}

/** The part of a view that a page asks with. */
export function heldOn({ holds }: PageSubject, view: View): View {
  if (holds === undefined) return view
  const held = Object.entries(view).filter(([name]) => holds.includes(name as Parameter))
  return Object.fromEntries(held) // a part of a view is a view
}
