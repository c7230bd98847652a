import type { Graph } from '../../src/graph/graph.ts'
import { noRow, writeQuery } from '../../src/graph/query.ts'

/**
 * Fills an empty graph with two crowds of 1,500 actors, each allied with some forty of its own crowd and with nobody of
 * the other: `actor:left.0`, `actor:right.0`. One big actor, `actor:hub`, is allied with all of them.
 */
export async function generateCrowds(graph: Graph): Promise<void> {
  for (const crowd of ['left', 'right']) {
    await graph.write(async (transaction) => {
      await transaction.run(
        writeQuery({
          text: `MERGE (hub:Entity {id: 'actor:hub'})
SET hub:Actor, hub.nameEn = 'Hub', hub.class = 'STATE'
WITH hub
UNWIND range(0, 1499) AS i
CREATE (actor:Entity:Actor {id: 'actor:' + $crowd + '.' + i, nameEn: 'Actor ' + i, class: 'PERSON'})-[r:ALLIED_WITH]->(hub)
SET r = $facts
WITH collect(actor) AS actors
UNWIND range(0, 1499) AS i
UNWIND range(1, 20) AS k
WITH actors[i] AS one, actors[(i * 31 + k * k * 17 + k * 7) % 1500] AS other
WHERE one <> other
CREATE (one)-[r:ALLIED_WITH]->(other)
SET r = $facts`,
          parameters: {
            crowd,
            facts: {
              ...{ basis: 'STATED', stances: ['REPORTED'], disputed: false },
              ...{ claims: 1, speakers: 1, sources: 1, independent: 1 },
            },
          },
          row: noRow,
        }),
      )
    })
  }
}
