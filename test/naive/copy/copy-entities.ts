import type { Graph } from '../../../src/graph/graph.ts'
import { rowsOf } from '../../support/ingest-graph.ts'
import type { CopiedEntity } from './copied-graph.ts'

const ENTITIES = `MATCH (entity:Entity)
RETURN entity.id AS id, labels(entity) AS labels, entity.kind AS kind, entity.point AS point`
const HIERARCHY = `MATCH (lower:Entity)-[edge:WITHIN|KIND_OF]->(upper:Entity)
RETURN lower.id AS lower, type(edge) AS type, upper.id AS upper`

/** Copies actors, places, weapons and conflicts, by id. */
export async function copyEntities(graph: Graph): Promise<ReadonlyMap<string, CopiedEntity>> {
  // The columns are those that the statements above give.
  const rows = (await rowsOf(graph, ENTITIES)) as readonly EntityRow[]
  const steps = (await rowsOf(graph, HIERARCHY)) as unknown as readonly Step[]
  const above = (id: string, type: string) =>
    steps.filter((step) => step.lower === id && step.type === type).map(({ upper }) => upper)
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, within: above(row.id, 'WITHIN'), kindOf: above(row.id, 'KIND_OF') },
    ]),
  )
}

type EntityRow = Omit<CopiedEntity, 'within' | 'kindOf'>

interface Step {
  readonly lower: string
  readonly type: string
  readonly upper: string
}
