import type { Graph } from '../../src/graph/graph.ts'
import type { CypherQuery, CypherValue } from '../../src/graph/query.ts'
import { noRow, writeQuery } from '../../src/graph/query.ts'
import type { NameRecord } from '../../src/ingest/batch.ts'
import { nameNode } from '../../src/ingest/writer/name-properties.ts'

/** An entity as far as its names go. */
export interface NamedEntity {
  readonly id: string
  readonly labels: readonly string[]
  readonly names: readonly NameRecord[]
}

const batchSize = 5_000

/** Writes entities with nothing but their names, each name with the forms the writer gives it; they must not be there. */
export async function writeNames(graph: Graph, entities: readonly NamedEntity[]): Promise<void> {
  for (let start = 0; start < entities.length; start += batchSize) {
    const batch = entities.slice(start, start + batchSize)
    const names = batch.flatMap(({ id, names: own }) => own.map((name) => nameNode(id, name)))
    await graph.write(async (transaction) => {
      await transaction.run(saveEntities(batch.map(entityRow)))
      await transaction.run(saveNames(names.map((name) => ({ ...name }))))
    })
  }
}

function entityRow({ id, labels, names }: NamedEntity) {
  const shown = (lang: string): string | null =>
    names.find((name) => name.lang === lang && name.kind === 'PRIMARY')?.value ?? null
  return { id, labels, nameEn: shown('en'), nameAr: shown('ar') }
}

function saveEntities(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
CREATE (entity:Entity {id: row.id, nameEn: row.nameEn, nameAr: row.nameAr})
SET entity:$(row.labels)`,
    parameters: { rows },
    row: noRow,
  })
}

function saveNames(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (entity:Entity {id: row.entityId})
CREATE (entity)-[:HAS_NAME]->(name:Name)
SET name = row.properties`,
    parameters: { rows },
    row: noRow,
  })
}
