import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import { claimLabel } from '../../src/facts/claim-label.ts'
import { claimRow } from '../../src/facts/claim-row.ts'
import type { PlaceKind, SourceKind } from '../../src/facts/vocabulary.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { noRow, writeQuery } from '../../src/graph/query.ts'
import { change } from './ingest-graph.ts'

/** What sort of publisher the sources of generated claims are. */
export const SOURCE_KINDS: ReadonlyMap<string, SourceKind> = new Map([
  ['source:one', 'AGENCY'],
  ['source:two', 'NEWSPAPER'],
  ['source:three', 'AGENCY'],
])

/** Every place above a place that generated claims name. */
export const ANCESTORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['place:airport', ['place:baghdad', 'place:iraq']],
  ['place:baghdad', ['place:iraq']],
])

/** What places are that generated claims name. */
export const PLACE_KINDS: ReadonlyMap<string, PlaceKind> = new Map([
  ['place:airport', 'FACILITY'],
  ['place:baghdad', 'ADMIN1'],
  ['place:erbil', 'ADMIN1'],
  ['place:iraq', 'COUNTRY'],
])

/** Where the places lie that generated claims name. */
export const POINTS = new Map([
  ['place:airport', { latitude: 33.26, longitude: 44.23 }],
  ['place:erbil', { latitude: 36.19, longitude: 44.01 }],
])

/** Stores what generated claims speak of. */
export async function storeSurroundings(graph: Graph): Promise<void> {
  const sources = [...SOURCE_KINDS].map(([id, kind]) => `(:Source {id: '${id}', kind: '${kind}'})`)
  await change(
    graph,
    `CREATE ${sources.join(', ')},
  (airport:Entity:Place {id: 'place:airport', kind: 'FACILITY', point: point({latitude: 33.26, longitude: 44.23})}),
  (baghdad:Entity:Place {id: 'place:baghdad', kind: 'ADMIN1'}), (iraq:Entity:Place {id: 'place:iraq', kind: 'COUNTRY'}),
  (:Entity:Place {id: 'place:erbil', kind: 'ADMIN1', point: point({latitude: 36.19, longitude: 44.01})}),
  (airport)-[:WITHIN]->(baghdad)-[:WITHIN]->(iraq)`,
  )
}

/** Stores events with claims about them, in the form that the writer gives them. */
export async function storeClaims(graph: Graph, claims: readonly ClaimRecord[]): Promise<void> {
  const rows = claims.map((claim) => ({
    label: claimLabel(claim.kind),
    properties: { ...claimRow(claim), id: claim.id },
  }))
  await graph.write(async (transaction) => {
    await transaction.run(
      writeQuery({
        text: `UNWIND $rows AS row
MERGE (event:Event {id: row.properties.eventId})
CREATE (claim:Claim {id: row.properties.id})-[:ABOUT]->(event)
SET claim:$(row.label)
SET claim = row.properties
SET claim.earliest = date(row.properties.earliest), claim.latest = date(row.properties.latest),
    claim.published = date(row.properties.published),
    claim.recordedAt = datetime(row.properties.recordedAt),
    claim.supersededAt = datetime(row.properties.supersededAt)`,
        // Rows of claims hold scalars.
        parameters: { rows: rows as never },
        row: noRow,
      }),
    )
  })
}

/** Takes the events and claims away. */
export async function removeClaims(graph: Graph): Promise<void> {
  await change(graph, 'MATCH (n:Event|Claim) DETACH DELETE n')
}
