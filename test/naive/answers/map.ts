import type { CopiedGraph } from '../copy/copied-graph.ts'
import { edgeEnds } from '../copy/edge-ends.ts'
import { placeLiesIn } from '../copy/place-lies-in.ts'
import { compareEvents } from '../groups/compare-events.ts'
import { grouped } from '../groups/grouped.ts'
import { keysOf } from '../groups/keys-of.ts'
import type { Dimension } from '../groups/keys-of.ts'
import type { Counted } from '../tally/counted.ts'
import { tally } from '../tally/tally.ts'
import type { Tally } from '../tally/tally.ts'
import { allOf } from '../where/fit.ts'
import { spotsOf } from '../where/spot-fits.ts'
import type { Spot } from '../where/spot-fits.ts'
import type { Where } from '../where/where.ts'
import { countedEvents } from './counted-events.ts'

/** What the areas of a map are. */
type Level = 'COUNTRY' | 'ADMIN1' | 'ADMIN2' | 'PLACE' | 'GRID'

/** What is asked of `map`. */
export interface MapArguments {
  readonly where: Where
  readonly level: Level
  readonly cellDegrees: number
}

/** The events of an area, and those that are known to it and no closer. */
interface Area {
  readonly place: { readonly id: string }
  readonly tally: Tally
  readonly areaOnly: Tally
}

/** Events on a map. */
export interface EventMap {
  readonly areas: readonly Area[]
  /** The same, under the name that the questions give it where they ask for what is no closer. */
  readonly areasOnly: readonly Area[]
  readonly points: readonly object[]
  readonly gridCells: readonly object[]
  readonly notPlaceable: Tally
  readonly total: Tally
  readonly totalAreas: number
  readonly totalPoints: number
  readonly totalCells: number
}

/** Counts events by where they happened. */
export function map(graph: CopiedGraph, { where, level, cellDegrees }: MapArguments): EventMap {
  const counted = countedEvents(graph, where)
  const edge = (at: number) => Math.floor(at / cellDegrees) * cellDegrees || 0
  const areas = level === 'GRID' ? [] : areasOf(graph, counted, level)
  const points = marked(graph, counted, ({ place, precision }) => ({
    place: { id: place },
    precision,
  }))
  const gridCells = marked(graph, counted, ({ point }) => ({
    south: edge(point.latitude),
    west: edge(point.longitude),
  }))
  const cells = level === 'GRID' ? gridCells : []
  const elsewhere = counted.filter((one) => !hasPlace(graph, one, level))
  return {
    ...{ areas, areasOnly: areas, points, gridCells: cells },
    notPlaceable: tally(graph, elsewhere),
    total: tally(graph, counted),
    ...{ totalAreas: areas.length, totalPoints: points.length, totalCells: cells.length },
  }
}

function hasPlace(graph: CopiedGraph, { event }: Counted, level: Level): boolean {
  if (level === 'GRID') return spotsOf(graph, event).length > 0
  return keysOf(graph, event, level).some(({ state }) => state === 'KNOWN')
}

/** The areas with events, most events first. */
function areasOf(
  graph: CopiedGraph,
  counted: readonly Counted[],
  level: Dimension,
): readonly Area[] {
  return grouped(graph, counted, [level])
    .map((group) => ({ ...group, tally: tally(graph, group.counted) }))
    .toSorted(compareEvents)
    .flatMap(({ keys: [key], counted: inArea, tally: all }) => {
      const id = key?.value ?? null
      if (id === null) return []
      const only = inArea.filter((one) => isKnownToAreaOnly(graph, one, id))
      return [{ place: { id }, tally: all, areaOnly: tally(graph, only) }]
    })
}

/** Whether that very area is given and no place within it. */
function isKnownToAreaOnly(graph: CopiedGraph, { event }: Counted, area: string): boolean {
  const inside = edgeEnds(event, ['OCCURRED_AT']).filter((id) => placeLiesIn(graph, id, area))
  return inside.length > 0 && inside.every((id) => id === area)
}

/** The events under each mark that one of their spots has: for certain where every place given for them is such a spot. */
function marked(
  graph: CopiedGraph,
  counted: readonly Counted[],
  markOf: (spot: Spot) => object,
): readonly object[] {
  const marks = counted.flatMap(({ event, fit }) => {
    const names = spotsOf(graph, event).map((spot) => JSON.stringify(markOf(spot)))
    const places = edgeEnds(event, ['OCCURRED_AT']).length
    return [...new Set(names)].map((name) => {
      const certain = names.filter((other) => other === name).length === places
      return { name, one: { event, fit: allOf([fit, { certain, best: true, possible: true }]) } }
    })
  })
  return [...new Set(marks.map(({ name }) => name))].map((name) => ({
    ...(JSON.parse(name) as object),
    tally: tally(
      graph,
      marks.flatMap((mark) => (mark.name === name ? [mark.one] : [])),
    ),
  }))
}
