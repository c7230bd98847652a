import type { About } from '../format.ts'
import type { EventFacts } from '../read/read-facts.ts'
import { eventVertex, linksOf } from './event-links.ts'
import type { Link } from './event-links.ts'
import type { Edge, GraphPart, Vertex } from './graph-parts.ts'

/**
 * Gives the graph of events part by part. What it keeps are the ids of its nodes and of edges between entities, each of
 * which comes once, and the edges between events until the end, when it is known which events are in.
 */
export async function* graphOf(
  events: AsyncIterable<EventFacts>,
  { sources }: About,
): AsyncGenerator<GraphPart> {
  const seen = new Seen()
  const waiting: (readonly [from: string, link: Link])[] = []
  for await (const event of events) {
    const links = linksOf(event, sources.note(event.documents.nodes))
    const [between, own] = parted(links, ({ vertex }) => vertex.attributes.kind === 'EVENT')
    waiting.push(...between.map((link) => [event.id, link] as const))
    const vertices = [eventVertex(event), ...own.map(({ vertex }) => vertex)]
    yield seen.fresh(
      vertices,
      own.map((link) => edgeOf(event.id, link)),
    )
  }
  for (const [from, link] of waiting) yield seen.fresh([link.vertex], [edgeOf(from, link)])
}

function edgeOf(event: string, { vertex, attributes, from = event }: Link): Edge {
  const part = [attributes.type, attributes.role].filter((value) => typeof value === 'string')
  return { id: [from, ...part, vertex.id].join(' '), from, to: vertex.id, attributes }
}

/** What was given already. */
class Seen {
  readonly #ids = new Set<string>()

  fresh(vertices: readonly Vertex[], edges: readonly Edge[]): GraphPart {
    return {
      vertices: vertices.filter(({ id }) => this.#isFresh(id)),
      // Edges of an event come with it alone; those between places come with every event there.
      edges: edges.filter(({ id }) => this.#isFresh(id)),
    }
  }

  #isFresh(id: string): boolean {
    if (this.#ids.has(id)) return false
    this.#ids.add(id)
    return true
  }
}

function parted<Item>(
  items: readonly Item[],
  fits: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(fits), items.filter((item) => !fits(item))]
}
