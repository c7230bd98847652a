import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import FA2Layout from 'graphology-layout-forceatlas2/worker'
import Sigma from 'sigma'
import { type ReactNode, useEffect, useRef } from 'react'
import { colour } from '../../kit/colour.ts'
import { useView } from '../../view-state/use-view.ts'
import { useWords } from '../../words/words-context.tsx'
import { drawHovered, Square } from './hovered.ts'
import { edgeLook, nodeLook } from './look.ts'
import type { ShownGraph } from './shown-graph.ts'
import { placed } from './placed.ts'
import { type CanvasHandle, handleOf } from './canvas-handle.ts'

/** How long the layout runs after something was added, in milliseconds. */
const SETTLING = 2_500
/** Of more relationships than this, none is drawn while the graph is moved. */
const MANY = 4_000

/** The graph drawn: shape says what a node is, hue whose violence; the layout runs in a worker. */
export function Canvas({
  graph,
  pinned,
  chosen,
  choose,
  expand,
  register,
}: {
  readonly graph: ShownGraph
  readonly pinned: readonly string[]
  readonly chosen: string | undefined
  readonly choose: (id: string | undefined) => void
  readonly expand: (id: string) => void
  readonly register: (handle: CanvasHandle | undefined) => void
}): ReactNode {
  const { t } = useWords()
  const { layout, theme } = useView()
  const place = useRef<HTMLDivElement>(null)
  const drawn = useRef<{ readonly model: Graph; readonly sigma: Sigma }>(undefined)
  const acts = useRef({ choose, expand })
  useEffect(() => {
    acts.current = { choose, expand }
  })
  useEffect(() => {
    if (place.current === null) return
    const model = new Graph({ multi: true, type: 'directed' })
    const sigma = new Sigma(model, place.current, {
      allowInvalidContainer: true,
      labelFont: 'IBM Plex Sans, IBM Plex Sans Arabic, sans-serif',
      labelSize: 12,
      labelDensity: 0.5,
      labelRenderedSizeThreshold: 4,
      nodeProgramClasses: { square: Square },
      defaultDrawNodeHover: drawHovered,
      zIndex: true,
    })
    drawn.current = { model, sigma }
    sigma.on('clickNode', ({ node }) => {
      acts.current.choose(node)
    })
    sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault()
      acts.current.expand(event.node)
    })
    sigma.on('clickStage', () => {
      acts.current.choose(undefined)
    })
    register(handleOf(model, sigma, place.current))
    void document.fonts.load('12px "IBM Plex Sans Arabic"', 'ا').then(() => {
      sigma.refresh()
    })
    return () => {
      register(undefined)
      sigma.kill()
      drawn.current = undefined
    }
  }, [register])
  useEffect(() => {
    const current = drawn.current
    if (current === undefined) return
    const { model, sigma } = current
    show(model, graph)
    pinAt(model, pinned)
    sigma.setSetting('hideEdgesOnMove', model.size > MANY)
    sigma.setSetting('labelColor', { color: colour('--m-ink') })
    if (layout !== undefined) {
      placed(model, graph, layout)
      sigma.refresh()
      return
    }
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (calm || model.order < 3) {
      forceAtlas2.assign(model, { iterations: 120, settings: forceAtlas2.inferSettings(model) })
      return
    }
    const running = new FA2Layout(model, {
      settings: { ...forceAtlas2.inferSettings(model), slowDown: 4 },
    })
    running.start()
    const timer = setTimeout(() => {
      running.stop()
    }, SETTLING)
    return () => {
      clearTimeout(timer)
      running.kill()
    }
  }, [graph, pinned, layout, theme])
  useEffect(() => {
    const current = drawn.current
    if (current === undefined) return
    current.sigma.setSetting('nodeReducer', (node, data) =>
      node === chosen
        ? { ...data, highlighted: true, zIndex: 2 }
        : chosen !== undefined &&
            current.model.hasNode(chosen) &&
            !current.model.areNeighbors(node, chosen)
          ? { ...data, color: colour('--m-line'), label: '' }
          : data,
    )
  }, [chosen, graph])
  return (
    <div
      ref={place}
      className="graph-canvas"
      dir="ltr"
      role="img"
      aria-label={t('graphSentence', { nodes: graph.nodes.size, links: graph.edges.size })}
    />
  )
}

/** What is pinned lies where it was put, and the layout leaves it there. */
function pinAt(model: Graph, pinned: readonly string[]): void {
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

/** Makes the model hold what is shown; what stays keeps its place. */
function show(model: Graph, { nodes, edges }: ShownGraph): void {
  model.forEachNode((id) => {
    if (!nodes.has(id)) model.dropNode(id)
  })
  model.forEachEdge((id) => {
    if (!edges.has(id)) model.dropEdge(id)
  })
  let turn = model.order
  for (const node of nodes.values()) {
    const look = nodeLook(node)
    turn += 1
    if (model.hasNode(node.id)) model.mergeNodeAttributes(node.id, look)
    else {
      const angle = turn * 2.4 // the golden angle spreads newcomers evenly
      model.addNode(node.id, {
        x: Math.cos(angle) * Math.sqrt(turn),
        y: Math.sin(angle) * Math.sqrt(turn),
        ...look,
      })
    }
  }
  for (const edge of edges.values()) {
    if (!model.hasEdge(edge.id))
      model.addDirectedEdgeWithKey(edge.id, edge.from.id, edge.to.id, edgeLook(edge))
    else model.mergeEdgeAttributes(edge.id, edgeLook(edge))
  }
}
