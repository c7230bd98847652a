import type Graph from 'graphology'
import type { ShownGraph } from '../shown-graph.ts'
import { curvatures } from './curvatures.ts'
import { edgeLook, lineOf, type NameOf, nodeLook, palette } from './look.ts'

/** Of more relationships than this, arrows are lines, and none is drawn while the graph is moved. */
export const MANY = 4_000

/** Makes the model hold what is shown; what stays keeps its place. Gives how many nodes are new. */
export function hold(model: Graph, { nodes, edges }: ShownGraph, nameOf: NameOf): number {
  const colours = palette()
  model.forEachNode((id) => {
    if (!nodes.has(id)) model.dropNode(id)
  })
  model.forEachEdge((id) => {
    if (!edges.has(id)) model.dropEdge(id)
  })
  const anchors = anchorsOf(model, edges)
  const before = model.order
  for (const node of nodes.values()) {
    const look = nodeLook(node, colours)
    if (model.hasNode(node.id)) model.mergeNodeAttributes(node.id, look)
    else model.addNode(node.id, { ...spotFor(model, anchors.get(node.id)), ...look })
  }
  const bends = edges.size > MANY ? undefined : curvatures(edges)
  for (const edge of edges.values()) {
    const curvature = bends?.get(edge.id) ?? 0
    const type = bends === undefined ? 'line' : lineOf(edge, curvature !== 0)
    const look = { ...edgeLook(edge, { colours, nameOf }), type, curvature }
    if (model.hasEdge(edge.id)) model.mergeEdgeAttributes(edge.id, look)
    else model.addDirectedEdgeWithKey(edge.id, edge.from.id, edge.to.id, look)
  }
  return model.order - before
}

/** What is pinned lies where it was put, and the layout leaves it there. */
export function pinAt(model: Graph, pinned: readonly string[]): void {
  model.forEachNode((id) => {
    model.removeNodeAttribute(id, 'fixed')
  })
  for (const one of pinned) {
    const [id = '', spot = ''] = one.split('@')
    const [x, y] = spot.split(':').map(Number)
    if (!model.hasNode(id) || x === undefined || y === undefined || Number.isNaN(x + y)) continue
    model.mergeNodeAttributes(id, { x, y, fixed: true })
  }
}

/** For nodes that are not there yet, one that is and to which they are joined. */
function anchorsOf(model: Graph, edges: ShownGraph['edges']): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  for (const { from, to } of edges.values()) {
    if (model.hasNode(from.id) && !model.hasNode(to.id)) anchors.set(to.id, from.id)
    if (model.hasNode(to.id) && !model.hasNode(from.id)) anchors.set(from.id, to.id)
  }
  return anchors
}

/** Beside its anchor, or around the middle: the golden angle spreads newcomers evenly. */
function spotFor(
  model: Graph,
  anchor: string | undefined,
): { readonly x: number; readonly y: number } {
  const turn = model.order + 1
  const far = anchor === undefined ? Math.sqrt(turn) : 1
  const at = anchor === undefined ? {} : model.getNodeAttributes(anchor)
  const [x, y] = [at.x, at.y].map((value) => Number(value ?? 0))
  return { x: (x ?? 0) + Math.cos(turn * 2.4) * far, y: (y ?? 0) + Math.sin(turn * 2.4) * far }
}
