import type Graph from 'graphology'
import type Sigma from 'sigma'
import { imageOf } from './image.ts'

/** What can be asked of the canvas from outside. */
export interface CanvasHandle {
  readonly image: () => HTMLCanvasElement
  readonly zoom: (to: 'in' | 'out' | 'all') => void
  /** The node nearest to another in a direction as it is seen; any where none is given. */
  readonly nearest: (
    id: string | undefined,
    direction: readonly [number, number],
  ) => string | undefined
  /** Where a node lies, as an address writes it. */
  readonly spotOf: (id: string) => string | undefined
}

/** What can be asked of a drawn graph. */
export function handleOf(model: Graph, sigma: Sigma): CanvasHandle {
  const quick = { duration: 0 }
  return {
    image: () => imageOf(sigma),
    zoom: (to) => {
      const camera = sigma.getCamera()
      if (to === 'all') void camera.animatedReset(quick)
      else void (to === 'in' ? camera.animatedZoom(quick) : camera.animatedUnzoom(quick))
    },
    nearest: (id, direction) => nearest(model, sigma, { id, direction }),
    spotOf: (id) =>
      model.hasNode(id)
        ? ['x', 'y'].map((axis) => Number(model.getNodeAttribute(id, axis)).toFixed(1)).join(':')
        : undefined,
  }
}

/** The nearest within a right angle around the direction; what lies askew counts as farther. */
function nearest(
  model: Graph,
  sigma: Sigma,
  {
    id,
    direction: [right, down],
  }: { readonly id: string | undefined; readonly direction: readonly [number, number] },
): string | undefined {
  if (id === undefined || !model.hasNode(id)) return model.nodes()[0]
  const spot = (node: string) => sigma.graphToViewport(at(model, node))
  const from = spot(id)
  let [found, least] = [id, Infinity]
  model.forEachNode((node) => {
    const to = spot(node)
    const [x, y] = [to.x - from.x, to.y - from.y]
    const along = x * right + y * down
    const aside = Math.abs(x * down) + Math.abs(y * right)
    if (node === id || along <= 0 || aside > along) return
    if (along + 2 * aside < least) [found, least] = [node, along + 2 * aside]
  })
  return found
}

function at(model: Graph, node: string): { readonly x: number; readonly y: number } {
  return {
    x: Number(model.getNodeAttribute(node, 'x')),
    y: Number(model.getNodeAttribute(node, 'y')),
  }
}
