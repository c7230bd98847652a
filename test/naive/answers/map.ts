import type { CopiedGraph } from '../copy/copied-graph.ts'
import { edgeEnds } from '../copy/edge-ends.ts'
import { placeLiesIn } from '../copy/place-lies-in.ts'
import { grouped } from '../groups/grouped.ts'
import { keysOf } from '../groups/keys-of.ts'
import type { Dimension } from '../groups/keys-of.ts'
import type { Counted } from '../tally/counted.ts'
import { tally } from '../tally/tally.ts'
import type { Tally } from '../tally/tally.ts'
import { spotsOf } from '../where/spot-fits.ts'
import type { Where } from '../where/where.ts'
import { countedEvents } from './counted-events.ts'

/** What the areas of a map are. */
export type Level = 'COUNTRY' | 'ADMIN1' | 'ADMIN2' | 'PLACE' | 'GRID'

/** What is asked of `map`. */
export interface MapArguments {
  readonly where: Where
  readonly level: Level
  readonly cellDegrees: number
}

/** Events on a map; marks by what they are called. */
export interface EventMap {
  readonly areas: Readonly<Record<string, { readonly tally: Tally; readonly areaOnly: Tally }>>
  readonly points: Readonly<Record<string, Tally>>
  readonly cells: Readonly<Record<string, Tally>>
  readonly notPlaceable: Tally
  readonly total: Tally
}

/** Counts events by where they happened. */
export function map(graph: CopiedGraph, { where, level, cellDegrees }: MapArguments): EventMap {
  const counted = countedEvents(graph, where)
  const pointed = marked(graph, counted, (one) =>
    spotsOf(graph, one.event).map(({ place, precision }) => `${place} ${precision}`),
  )
  const celled = marked(graph, counted, (one) =>
    spotsOf(graph, one.event).map(({ point }) =>
      [point.latitude, point.longitude].map((at) => Math.floor(at / cellDegrees)).join(' '),
    ),
  )
  const hasPlace = ({ event }: Counted) =>
    level === 'GRID'
      ? spotsOf(graph, event).length > 0
      : keysOf(graph, event, level).some(({ state }) => state === 'KNOWN')
  return {
    areas: level === 'GRID' ? {} : areasOf(graph, counted, level),
    points: pointed,
    cells: level === 'GRID' ? celled : {},
    notPlaceable: tally(
      graph,
      counted.filter((one) => !hasPlace(one)),
    ),
    total: tally(graph, counted),
  }
}

function areasOf(
  graph: CopiedGraph,
  counted: readonly Counted[],
  level: Dimension,
): EventMap['areas'] {
  const areas = grouped(graph, counted, [level]).flatMap(({ keys: [key], counted: inArea }) => {
    const id = key?.value ?? null
    if (id === null) return []
    const only = inArea.filter((one) => isKnownToAreaOnly(graph, one, id))
    return [[id, { tally: tally(graph, inArea), areaOnly: tally(graph, only) }] as const]
  })
  return Object.fromEntries(areas)
}

/** Whether that very area is given and no place within it. */
function isKnownToAreaOnly(graph: CopiedGraph, { event }: Counted, area: string): boolean {
  const inside = edgeEnds(event, ['OCCURRED_AT']).filter((id) => placeLiesIn(graph, id, area))
  return inside.length > 0 && inside.every((id) => id === area)
}

function marked(
  graph: CopiedGraph,
  counted: readonly Counted[],
  marksOf: (one: Counted) => readonly string[],
): Readonly<Record<string, Tally>> {
  const marks = [...new Set(counted.flatMap(marksOf))].sort()
  return Object.fromEntries(
    marks.map((mark) => [
      mark,
      tally(
        graph,
        counted.filter((one) => marksOf(one).includes(mark)),
      ),
    ]),
  )
}
