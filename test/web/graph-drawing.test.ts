import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { expect, test } from 'vitest'
import { curvatures } from '../../web/src/pages/graph/canvas/curvatures.ts'
import { labelSpots } from '../../web/src/pages/graph/canvas/label-spots.ts'
import { forcesOf } from '../../web/src/pages/graph/canvas/forces.ts'

const size = { size: 6, width: 80, height: 14 }

test('a name that would run over the edge stands before its node, one that nowhere has room not at all', () => {
  const room = { width: 300, height: 200 }

  const [free] = labelSpots([{ text: 'free', x: 100, y: 100, ...size }], room)
  const [turned] = labelSpots([{ text: 'turned', x: 280, y: 100, ...size }], room)
  const none = labelSpots([{ text: 'too long', x: 150, y: 100, ...size, width: 400 }], room)

  expect(free?.x).toBeGreaterThan(100)
  expect((turned?.x ?? 0) + size.width).toBeLessThan(280)
  expect(none).toEqual([])
})

test('of names that would cover each other, those of larger nodes come first', () => {
  const room = { width: 220, height: 40 }
  const crowd = [4, 6, 9].map((radius) => ({
    ...{ text: String(radius), x: 100 + radius, y: 20, ...size, size: radius },
  }))

  const [first, second] = labelSpots(crowd, room)

  expect([first?.text, second?.text]).toEqual(['9', '6'])
})

test('a name that is drawn after its node keeps its place, and faint ones come last', () => {
  const room = { width: 400, height: 100 }
  const chosen = { text: 'chosen', x: 100, y: 50, ...size, held: true }
  const faint = { text: 'faint', x: 250, y: 50, ...size, size: 9, tone: 'faint' as const }
  const near = { text: 'near', x: 250, y: 50, ...size }
  const beneath = { text: 'beneath', x: 200, y: 50, ...size }

  expect(labelSpots([chosen, faint, near], room).map(({ text }) => text)).toEqual(['near', 'faint'])
  expect(labelSpots([chosen, beneath], room)[0]?.x).toBeGreaterThan(100 + 6 + 4 + 80)
})

test('relationships between the same two nodes lie side by side, in whichever direction', () => {
  const edge = (id: string, from: string, to: string) => ({
    ...({ id, relation: 'PART_OF', disputed: false, stances: [], basis: 'STATED' } as const),
    ...{ from: { id: from }, to: { id: to } },
  })
  const edges = [edge('1', 'a', 'b'), edge('2', 'a', 'b'), edge('3', 'b', 'a'), edge('4', 'b', 'c')]

  const bends = curvatures(new Map(edges.map((one) => [one.id, one])))

  // Seen from a, whatever the direction.
  const seen = ['1', '2', '3'].map((id) => (bends.get(id) ?? 0) * (id === '3' ? -1 : 1))
  expect(new Set(seen).size).toBe(3)
  expect(bends.get('4')).toBe(0)
})

test('parts of a graph that are not joined lie near each other', () => {
  const graph = new UndirectedGraph()
  for (const [hub, x] of [
    ['a', 0],
    ['b', 5],
  ] as const) {
    graph.addNode(hub, { x, y: 0 })
    for (let leaf = 0; leaf < 10; leaf += 1) {
      const id = `${hub}${String(leaf)}`
      graph.addNode(id, { x: x + Math.cos(leaf), y: Math.sin(leaf) })
      graph.addEdge(hub, id)
    }
  }

  // The package is a CommonJS module that is the function; its types say that the function is its `default`.
  const layout = forceAtlas2 as unknown as typeof forceAtlas2.default
  layout.assign(graph, { iterations: 400, settings: forcesOf(graph.order) })

  const along = (axis: 'x' | 'y', one: string, other: string) =>
    Number(graph.getNodeAttribute(one, axis)) - Number(graph.getNodeAttribute(other, axis))
  const far = (one: string, other: string) =>
    Math.hypot(along('x', one, other), along('y', one, other))
  const reach = Math.max(...Array.from({ length: 10 }, (_, leaf) => far('a', `a${String(leaf)}`)))
  expect(far('a', 'b')).toBeLessThan(4 * reach)
})
