import type { Graph } from '../../src/graph/graph.ts'

/** A graph that calls `then` before its write of this number, from 1, between two transactions, and goes on when that resolves. */
export function pausingBefore(graph: Graph, place: number, then: () => Promise<unknown>): Graph {
  let writes = 0
  return {
    ...graph,
    write: async (work) => {
      writes += 1
      if (writes === place) await then()
      return graph.write(work)
    },
  }
}
