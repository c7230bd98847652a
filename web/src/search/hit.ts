import type { SearchQuery } from '../gql/further/graphql.ts'

/** Something that was found. */
export type Hit = SearchQuery['search']['hits'][number]

/** What kind of thing a hit is, for grouping. */
export type HitGroup =
  'actors' | 'places' | 'weapons' | 'conflicts' | 'events' | 'passages' | 'sources'

/** The groups in the order in which they are shown. */
export const hitGroups: readonly HitGroup[] = [
  'actors',
  'places',
  'weapons',
  'conflicts',
  'events',
  'passages',
  'sources',
]

const groups: Readonly<Record<string, HitGroup>> = {
  Actor: 'actors',
  Place: 'places',
  Weapon: 'weapons',
  Conflict: 'conflicts',
  Event: 'events',
  Passage: 'passages',
  Document: 'sources',
  Source: 'sources',
}

/** The group of a hit. */
export function groupOf({ node }: Hit): HitGroup {
  return groups[node.__typename] ?? 'sources'
}

/** Where a hit leads: to the page of a thing, or to a page that shows it by a parameter of its address. */
export type Destination =
  | {
      readonly to: '/events/$id' | '/actors/$id' | '/places/$id' | '/sources/$id'
      readonly id: string
    }
  | { readonly to: '/' | '/graph'; readonly by: 'weapon' | 'seed'; readonly id: string }

/** Where a hit leads: what has no page of its own to where it is told of; undefined where nothing tells of it. */
export function destinationOf({ node }: Hit): Destination | undefined {
  const { id } = node
  switch (node.__typename) {
    case 'Actor':
      return { to: '/actors/$id', id }
    case 'Place':
      return { to: '/places/$id', id }
    case 'Source':
      return { to: '/sources/$id', id }
    case 'Event':
      return { to: '/events/$id', id }
    case 'Weapon':
      return { to: '/', by: 'weapon', id }
    case 'Conflict':
      return { to: '/graph', by: 'seed', id }
    case 'Passage': {
      const event = node.claims.nodes.find((claim) => claim.event !== null)?.event
      return event == null ? publisher(node.document) : { to: '/events/$id', id: event.id }
    }
    case 'Document':
      return publisher(node)
    case 'Claim':
    case 'Mention':
      return undefined
  }
}

function publisher({
  source,
}: {
  readonly source: { readonly id: string } | null
}): Destination | undefined {
  return source === null ? undefined : { to: '/sources/$id', id: source.id }
}
