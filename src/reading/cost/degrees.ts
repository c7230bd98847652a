import type { Graph } from '../../graph/graph.ts'
import { hubsOf, totalsOf } from './degrees.queries.ts'
import type { Scan } from './scan.ts'

/**
 * How many relationships a node has that a list gathers: the mean of its kind, and the number of each of the largest
 * hubs. Kept in memory, so that a query's cost is known before it runs; nothing is known before the first refresh.
 */
export class Degrees {
  readonly #graph: Graph
  readonly #scans: ReadonlyMap<string, Scan>
  #known: ReadonlyMap<string, Known> = new Map()

  constructor(graph: Graph, scans: readonly Scan[]) {
    this.#graph = graph
    this.#scans = new Map(scans.map((scan) => [keyOf(scan), scan]))
  }

  /** Rows that a scan meets at a node: its own where it is one of the largest hubs, else the mean; 0 where nothing is known. */
  rows(scan: Scan, id?: string): number {
    const known = this.#known.get(keyOf(scan))
    if (known === undefined) return 0
    return (id === undefined ? undefined : known.hubs.get(id)) ?? known.mean
  }

  /** Reads the degrees anew, one scan after another; what was known stays known until all are read. */
  async refresh(): Promise<void> {
    const found = new Map<string, Known>()
    for (const [key, scan] of this.#scans) found.set(key, await this.#read(scan))
    this.#known = found
  }

  /** Refreshes now and from time to time, until it is ended. */
  keepFresh(onError: (error: unknown) => void): () => void {
    let ended = false
    const refresh = (): void => {
      void this.refresh().catch((error: unknown) => {
        if (!ended) onError(error)
      })
    }
    const timer = setInterval(refresh, betweenRefreshes)
    timer.unref()
    refresh()
    return () => {
      ended = true
      clearInterval(timer)
    }
  }

  async #read(scan: Scan): Promise<Known> {
    const limits = { deadline: longestRead }
    const [totals] = await this.#graph.read(totalsOf(scan), limits)
    const { edges, nodes } = totals ?? { edges: 0, nodes: 0 }
    const mean = edges / Math.max(1, nodes)
    if (nodes > mostOwners) return { mean, hubs: new Map() }
    const hubs = await this.#graph.read(hubsOf(scan, Math.max(smallestHub, mean)), limits)
    return { mean, hubs: new Map(hubs) }
  }
}

interface Known {
  readonly mean: number
  readonly hubs: ReadonlyMap<string, number>
}

/** Milliseconds. */
const [betweenRefreshes, longestRead] = [600_000, 30_000]
/** A node with fewer relationships is no hub, and of so many nodes none is looked for. */
const [smallestHub, mostOwners] = [1_000, 300_000]

function keyOf({ along, of }: Scan): string {
  return `${of} ${along.join('|')}`
}
