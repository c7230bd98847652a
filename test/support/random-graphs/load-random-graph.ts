import type { Graph } from '../../../src/graph/graph.ts'
import { writeQuery, noRow } from '../../../src/graph/query.ts'
import { added, emptyGraph } from '../ingest-graph.ts'
import { dossiersOf } from './dossiers-of.ts'
import type { RandomGraph } from './random-graph.ts'

const SET_VIOLENCE = `UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event.violence = row.violence`

/** Empties the graph and brings in a random one. */
export async function loadRandomGraph(graph: Graph, random: RandomGraph): Promise<void> {
  await emptyGraph(graph)
  for (const dossier of dossiersOf(random)) await added(graph, dossier)
  await setViolence(graph, random)
}

/** Dossiers do not say whose violence it is; coded data sets do, and store it so. */
async function setViolence(graph: Graph, { reports }: RandomGraph): Promise<void> {
  const rows = reports.flatMap(({ events }, report) =>
    events.map(({ violence }, event) => ({
      id: `event:d${String(report + 1)}.e${String(event + 1)}`,
      violence,
    })),
  )
  await graph.write(async (transaction) => {
    await transaction.run(writeQuery({ text: SET_VIOLENCE, parameters: { rows }, row: noRow }))
  })
}
