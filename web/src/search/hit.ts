import type { SearchQuery } from '../gql/further/graphql.ts'
import type { WordKey } from '../words/words.ts'

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

/** The heading of a group. */
export function groupWord(group: HitGroup): WordKey {
  return group
}

/** Where a hit leads; undefined where there is no page for it. */
export function pageOf({ node }: Hit):
  | {
      readonly to: '/events/$id' | '/actors/$id' | '/places/$id' | '/sources/$id'
      readonly id: string
    }
  | undefined {
  switch (node.__typename) {
    case 'Actor':
      return { to: '/actors/$id', id: node.id }
    case 'Place':
      return { to: '/places/$id', id: node.id }
    case 'Source':
      return { to: '/sources/$id', id: node.id }
    case 'Event':
      return { to: '/events/$id', id: node.id }
    case 'Passage': {
      const event = node.claims.nodes.find((claim) => claim.event !== null)?.event
      return event == null ? undefined : { to: '/events/$id', id: event.id }
    }
    default:
      return undefined
  }
}
