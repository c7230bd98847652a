import { colour } from '../../../kit/colour.ts'
import type { EdgeOfGraphFragment, NodeOfGraphFragment } from '../../../gql/further/graphql.ts'
import { isMutual } from '../mutual.ts'

/** So many letters of a name stand on the canvas; the whole stands beside it. */
const LONGEST = 32

/** The colours of the canvas in the theme that is on. */
export type Palette = ReturnType<typeof palette>

/** Reads the colours once, not for each mark. */
export function palette() {
  return {
    ink: colour('--m-ink'),
    quiet: colour('--m-ink-2'),
    ground: colour('--m-sunk'),
    faded: colour('--m-line'),
    link: colour('--m-control'),
    denied: colour('--m-crit'),
    chosen: colour('--m-accent'),
    place: colour('--m-control'),
    weapon: colour('--m-d-non-state'),
    unknown: colour('--m-d-unknown'),
    STATE_BASED: colour('--m-d-state'),
    ONE_SIDED: colour('--m-d-one-sided'),
    NON_STATE: colour('--m-d-non-state'),
  } as const
}

/** How a node looks: a large disc is an actor, a circle an event, a square a place; the hue is the sort of violence. The names of actors and places last where all else stands back. */
export function nodeLook(node: NodeOfGraphFragment, colours: Palette) {
  const size = 4 + Math.min(10, Math.sqrt(node.degree))
  const short = node.label.length > LONGEST ? `${node.label.slice(0, LONGEST)}…` : node.label
  const label = isolated(short)
  switch (node.__typename) {
    case 'Event':
      return { label, size: 6, color: colours[node.violence ?? 'unknown'], type: 'circle' }
    case 'Place':
      return { label, size: Math.min(9, size), color: colours.place, type: 'square', lasting: true }
    case 'Actor':
      return {
        ...{ label, size: size + 4, color: colours.ink, type: 'circle' },
        ...{ lasting: true, tone: 'strong', forceLabel: true },
      }
    case 'Weapon':
    case 'Conflict':
      return { label, size, color: colours.weapon, type: 'square' }
  }
}

/** How a relationship looks: a line with its name, stronger where somebody denies it. */
export function edgeLook(
  edge: EdgeOfGraphFragment,
  { colours, nameOf }: { readonly colours: Palette; readonly nameOf: NameOf },
) {
  const { disputed } = edge
  return {
    name: isolated(nameOf(edge)),
    color: disputed ? colours.denied : colours.link,
    size: disputed ? 2.5 : 1.5,
  }
}

/** The line of a relationship: an arrow, but where both ends are alike; bent beside others of the same two. */
export function lineOf(
  { relation }: EdgeOfGraphFragment,
  isBent: boolean,
): 'arrow' | 'curve' | 'line' | 'bow' {
  if (isMutual(relation)) return isBent ? 'bow' : 'line'
  return isBent ? 'curve' : 'arrow'
}

/** The words for a relationship: its sort, and that somebody denies it. */
export type NameOf = (edge: EdgeOfGraphFragment) => string

/** The canvas runs from left to right; Arabic on it keeps its own direction. */
function isolated(text: string): string {
  return /[\u0600-\u06ff]/.test(text) ? `\u2067${text}\u2069` : text
}
