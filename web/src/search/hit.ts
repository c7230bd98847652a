import type { SearchQuery } from '../gql/further/graphql.ts'

/** Something that was found. */
export type Hit = SearchQuery['search']['hits'][number]

/** What kind of thing a hit is, for grouping. */
export type HitGroup = 'actors' | 'places' | 'weapons' | 'events' | 'passages' | 'sources'

/** The groups in the order in which they are shown. */
export const hitGroups: readonly HitGroup[] = [
  'actors',
  'places',
  'weapons',
  'events',
  'passages',
  'sources',
]

const groups: Readonly<Record<string, HitGroup>> = {
  Actor: 'actors',
  Place: 'places',
  Weapon: 'weapons',
  Conflict: 'weapons',
  Event: 'events',
  Passage: 'passages',
  Document: 'sources',
  Source: 'sources',
}

/** The group of a hit. */
export function groupOf({ node }: Hit): HitGroup {
  return groups[node.__typename] ?? 'sources'
}

/** Where a hit leads; undefined where there is no page for it. */
export function pageOf({ node }: Hit): { readonly to: PagePath; readonly id: string } | undefined {
  if (node.__typename === 'Passage') {
    const event = node.claims.nodes.find((claim) => claim.event !== null)?.event
    return event == null ? undefined : { to: '/events/$id', id: event.id }
  }
  const to = pages[node.__typename]
  return to === undefined ? undefined : { to, id: node.id }
}

/** The address of a page about one thing. */
type PagePath = '/events/$id' | '/actors/$id' | '/places/$id' | '/sources/$id'

const pages: Readonly<Record<string, PagePath | undefined>> = {
  Actor: '/actors/$id',
  Place: '/places/$id',
  Source: '/sources/$id',
  Event: '/events/$id',
}
