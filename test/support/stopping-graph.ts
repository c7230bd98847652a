import type { Graph } from '../../src/graph/graph.ts'

/**
 * A graph whose first write calls `then` after so many statements, or after one that contains a text, inside its
 * transaction, and goes on when that resolves.
 */
export function stoppingAfter(
  graph: Graph,
  place: number | string,
  then: () => Promise<unknown>,
): Graph {
  let run = 0
  return {
    ...graph,
    write: (work) =>
      graph.write((transaction) =>
        work({
          run: async (query) => {
            const outcome = await transaction.run(query)
            run += 1
            if (typeof place === 'number' ? run === place : query.text.includes(place)) await then()
            return outcome
          },
        }),
      ),
  }
}
