import type { Graph } from '../../../src/graph/graph.ts'
import { rowsOf } from '../../support/ingest-graph.ts'
import { copiedEvent } from './copied-event.ts'
import type {
  CopiedClaim,
  CopiedEdge,
  CopiedEvent,
  CopiedGraph,
  CopiedLink,
  CopiedToll,
} from './copied-graph.ts'
import { copyDocuments } from './copy-documents.ts'
import { copyEntities } from './copy-entities.ts'
import { copyInputs } from './copy-inputs.ts'

const EVENTS = `MATCH (event:Event)
WHERE event.type IS NOT NULL
RETURN event {.*} AS properties`
const EDGES = `MATCH (event:Event)-[edge]->(end:Entity|Event)
RETURN event.id AS event, type(edge) AS type, end.id AS to, edge.basis AS basis, edge.role AS role,
       edge.precision AS precision`
const TOLLS = `MATCH (event:Event)-[:HAS_TOLL]->(toll:Toll)
RETURN event.id AS event, toll.harm AS harm, toll.group AS group, toll.low AS low, toll.best AS best, toll.high AS high,
       toll.foreign IS NULL AND toll.country IS NULL AND toll.partyKey IS NULL AS isWhole`
const CLAIMS = `MATCH (claim:Claim)-[:ABOUT]->(event:Event)
WHERE claim.supersededAt IS NULL
RETURN event.id AS event, claim.id AS id, claim.kind AS kind, true AS isOpen, claim.used AS used,
       claim.status IN ['ACCEPTED', 'PENDING'] AS isTold, claim.rank AS rank, claim.status AS status,
       claim.scope AS scope, claim.polarity AS polarity, claim.modality AS modality, claim.stance AS stance,
       claim.objectId AS objectId, claim.objectKey AS objectKey, claim.role AS role, claim.speakerId AS speakerId,
       claim.speakerKey AS speakerKey, claim.documentId AS documentId`

const LINKS = `MATCH (from:Claim)-[link]->(to:Claim)
RETURN from.id AS from, to.id AS to, type(link) AS type`

/** Copies what the graph says now into memory. */
export async function copyGraph(graph: Graph): Promise<CopiedGraph> {
  const rows = await rowsAs<EventRow>(graph, EVENTS)
  const edges = await rowsAs<CopiedEdge & OfEvent>(graph, EDGES)
  const tolls = await rowsAs<CopiedToll & OfEvent>(graph, TOLLS)
  const claims = await rowsAs<CopiedClaim & OfEvent>(graph, CLAIMS)
  const entities = await copyEntities(graph)
  const inputs = await copyInputs(graph, entities)
  const events = inputs.flatMap(({ unchanged }): readonly CopiedEvent[] => {
    const { id } = unchanged
    return rows
      .filter(({ properties }) => properties.id === id)
      .map(({ properties }) => ({
        ...copiedEvent(properties, unchanged),
        ...{ edges: of(id, edges), tolls: of(id, tolls), claims: of(id, claims), frame: [] },
      }))
  })
  const links = await rowsAs<CopiedLink>(graph, LINKS)
  const documents = await copyDocuments(graph)
  return { events, stored: events, inputs, entities, documents, links }
}

interface OfEvent {
  readonly event: string
}
interface EventRow {
  readonly properties: Readonly<Record<string, unknown>>
}

async function rowsAs<Row>(graph: Graph, text: string): Promise<readonly Row[]> {
  // The columns are those that the statements above give.
  return (await rowsOf(graph, text)) as readonly Row[]
}

function of<Row extends OfEvent>(event: string, rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.event === event)
}
