import type Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import FA2Layout from 'graphology-layout-forceatlas2/worker'
import { forcesOf } from './forces.ts'

/** How long the layout runs after something was added, in milliseconds. */
const SETTLING = 2_500

/** Lays the graph out in a worker, at once where nothing shall move; gives the way to stop it. */
export function settle(model: Graph, settled: () => void): () => void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  if (calm || model.order < 3) {
    forceAtlas2.assign(model, { iterations: 120, settings: forcesOf(model.order) })
    settled()
    return () => undefined
  }
  const running = new FA2Layout(model, { settings: forcesOf(model.order) })
  running.start()
  const timer = setTimeout(() => {
    running.stop()
    settled()
  }, SETTLING)
  return () => {
    clearTimeout(timer)
    running.kill()
  }
}
