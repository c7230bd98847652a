import { colour } from '../../kit/colour.ts'
import type { EdgeOfGraphFragment, NodeOfGraphFragment } from '../../gql/further/graphql.ts'

const hues = {
  STATE_BASED: '--m-d-state',
  ONE_SIDED: '--m-d-one-sided',
  NON_STATE: '--m-d-non-state',
} as const

/** So many letters of a name stand on the canvas; the whole stands beside it. */
const LONGEST = 32

/** How a node looks: a large disc is an actor, a circle an event, a square a place; the hue is the sort of violence. */
export function nodeLook(node: NodeOfGraphFragment) {
  const size = 4 + Math.min(10, Math.sqrt(node.degree))
  const short = node.label.length > LONGEST ? `${node.label.slice(0, LONGEST)}…` : node.label
  const label = /[\u0600-\u06ff]/.test(short) ? `\u2067${short}\u2069` : short
  switch (node.__typename) {
    case 'Event':
      return {
        label,
        size: 6,
        color: colour(node.violence === null ? '--m-d-unknown' : hues[node.violence]),
        type: 'circle',
      }
    case 'Place':
      return { label, size: Math.min(9, size), color: colour('--m-control'), type: 'square' }
    case 'Actor':
      return { label, size: size + 4, color: colour('--m-ink'), type: 'circle' }
    case 'Weapon':
    case 'Conflict':
      return { label, size, color: colour('--m-d-non-state'), type: 'square' }
  }
}

/** How a relationship looks: a thin line, stronger where somebody denies it. */
export function edgeLook({ disputed }: EdgeOfGraphFragment) {
  return { color: colour(disputed ? '--m-crit' : '--m-border'), size: disputed ? 2 : 1 }
}
