import type Graph from 'graphology'
import type { ShownGraph } from '../shown-graph.ts'

/** Gives every node its place by rule: around its place, or along its date. */
export function placed(model: Graph, { nodes, edges }: ShownGraph, layout: 'place' | 'date'): void {
  if (layout === 'date') alongDates(model, nodes)
  else aroundPlaces(model, nodes, edges)
}

function alongDates(model: Graph, nodes: ShownGraph['nodes']): void {
  const days = [...nodes.values()].map((node) =>
    node.__typename === 'Event' ? (node.when.earliest ?? node.when.latest) : null,
  )
  const known = days.filter((day) => day !== null).map((day) => Date.parse(day))
  const [first, last] = [Math.min(...known), Math.max(...known)]
  ;[...nodes.keys()].forEach((id, index) => {
    const day = days[index]
    const at = day == null ? undefined : (Date.parse(day) - first) / Math.max(1, last - first)
    model.mergeNodeAttributes(
      id,
      at === undefined
        ? { x: (index % 10) * 10, y: -30 - (index % 7) * 4 }
        : { x: at * 100, y: (index % 12) * 5 },
    )
  })
}

function aroundPlaces(model: Graph, nodes: ShownGraph['nodes'], edges: ShownGraph['edges']): void {
  const places = [...nodes.values()].filter(({ __typename }) => __typename === 'Place')
  const columns = Math.max(1, Math.ceil(Math.sqrt(places.length)))
  const spot = new Map(
    places.map(({ id }, index) => [
      id,
      { x: (index % columns) * 40, y: Math.floor(index / columns) * 40 },
    ]),
  )
  const of = new Map<string, string>()
  for (const { from, to, relation } of edges.values()) {
    if (relation === 'OCCURRED_AT' || relation === 'LOCATED_IN') of.set(from.id, to.id)
  }
  ;[...nodes.keys()].forEach((id, index) => {
    const centre = spot.get(id) ?? spot.get(of.get(id) ?? '')
    const angle = index * 2.4
    const far = spot.has(id) ? 0 : centre === undefined ? 60 : 10
    model.mergeNodeAttributes(id, {
      x: (centre?.x ?? -60) + Math.cos(angle) * far,
      y: (centre?.y ?? 0) + Math.sin(angle) * far,
    })
  })
}
