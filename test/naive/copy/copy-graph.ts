import type { Graph } from '../../../src/graph/graph.ts'
import { rowsOf } from '../../support/ingest-graph.ts'
import type {
  CopiedClaim,
  CopiedDocument,
  CopiedEdge,
  CopiedEntity,
  CopiedEvent,
  CopiedGraph,
  CopiedToll,
} from './copied-graph.ts'

const EVENTS = `MATCH (event:Event)
WHERE event.type IS NOT NULL
RETURN event {.*} AS event`
const EDGES = `MATCH (event:Event)-[edge]->(end:Entity|Event)
RETURN event.id AS event, type(edge) AS type, end.id AS to, edge.basis AS basis, edge.role AS role,
       edge.precision AS precision`
const TOLLS = `MATCH (event:Event)-[:HAS_TOLL]->(toll:Toll)
RETURN event.id AS event, toll.harm AS harm, toll.group AS group, toll.low AS low, toll.best AS best, toll.high AS high,
       toll.foreign IS NULL AND toll.country IS NULL AND toll.partyKey IS NULL AS isWhole`
const CLAIMS = `MATCH (claim:Claim)-[:ABOUT]->(event:Event)
WHERE claim.supersededAt IS NULL
RETURN event.id AS event, claim.id AS id, claim.kind AS kind, claim.live AS live, claim.used AS used,
       claim.rank AS rank, claim.status AS status, claim.scope AS scope, claim.polarity AS polarity,
       claim.modality AS modality, claim.stance AS stance, claim.objectId AS objectId, claim.objectKey AS objectKey,
       claim.role AS role, claim.speakerId AS speakerId, claim.speakerKey AS speakerKey, claim.documentId AS documentId`
const ENTITIES = `MATCH (entity:Entity)
RETURN entity.id AS id, labels(entity) AS labels, entity.point AS point`
const HIERARCHY = `MATCH (lower:Entity)-[edge:WITHIN|KIND_OF]->(upper:Entity)
RETURN lower.id AS lower, type(edge) AS type, upper.id AS upper`
const DOCUMENTS = `MATCH (document:Document)
OPTIONAL MATCH (document)-[edge:PUBLISHED_BY|CREDITED_TO]->(source:Source)
RETURN document.id AS id, document.publishedLatest AS published, type(edge) AS type, source.id AS source`

/** Copies what the graph says now into memory. */
export async function copyGraph(graph: Graph): Promise<CopiedGraph> {
  const events = await rowsAs<{ readonly event: EventRow }>(graph, EVENTS)
  const edges = await rowsAs<CopiedEdge & OfEvent>(graph, EDGES)
  const tolls = await rowsAs<CopiedToll & OfEvent>(graph, TOLLS)
  const claims = await rowsAs<CopiedClaim & OfEvent>(graph, CLAIMS)
  return {
    events: events.map(({ event }) => ({
      ...eventOf(event),
      edges: of(event, edges),
      tolls: of(event, tolls),
      claims: of(event, claims),
    })),
    entities: await entitiesOf(graph),
    documents: await documentsOf(graph),
  }
}

interface OfEvent {
  readonly event: string
}
interface EventRow extends Partial<Readonly<Record<string, unknown>>> {
  readonly id: string
  readonly textNorm: string
}

async function rowsAs<Row>(graph: Graph, text: string): Promise<readonly Row[]> {
  // The columns are those that the statements above give.
  return (await rowsOf(graph, text)) as readonly Row[]
}

function of<Row extends OfEvent>(event: EventRow, rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.event === event.id)
}

function eventOf(row: EventRow): Omit<CopiedEvent, 'edges' | 'tolls' | 'claims'> {
  const number = (name: string) => (row[name] as number | undefined) ?? null
  const estimate = (name: string) => ({
    low: number(`${name}Low`),
    best: number(`${name}Best`),
    high: number(`${name}High`),
  })
  const code = (name: string) => row[name] as string
  const codeOrNull = (name: string) => (row[name] as string | undefined) ?? null
  return {
    id: row.id,
    type: code('type'),
    typeGroup: code('typeGroup'),
    extent: code('extent'),
    basis: code('basis'),
    violence: codeOrNull('violence'),
    earliest: codeOrNull('earliest'),
    latest: codeOrNull('latest'),
    precision: code('precision'),
    geoPrecision: codeOrNull('geoPrecision'),
    attributionStatus: code('attributionStatus'),
    independentSources: number('independentSources') ?? 0,
    claimCount: number('claims') ?? 0,
    count: estimate('count'),
    killed: estimate('killed'),
    injured: estimate('injured'),
    updatedAt: code('updatedAt'),
    words: new Set(row.textNorm.split(' ')),
  }
}

async function entitiesOf(graph: Graph): Promise<ReadonlyMap<string, CopiedEntity>> {
  const rows = await rowsAs<Omit<CopiedEntity, 'within' | 'kindOf'>>(graph, ENTITIES)
  const steps = await rowsAs<Step>(graph, HIERARCHY)
  const above = (id: string, type: string) =>
    steps.filter((step) => step.lower === id && step.type === type).map(({ upper }) => upper)
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, within: above(row.id, 'WITHIN'), kindOf: above(row.id, 'KIND_OF') },
    ]),
  )
}

interface Step {
  readonly lower: string
  readonly type: string
  readonly upper: string
}

async function documentsOf(graph: Graph): Promise<ReadonlyMap<string, CopiedDocument>> {
  const rows = await rowsAs<DocumentRow>(graph, DOCUMENTS)
  const sources = (id: string, type: string) =>
    rows.flatMap((row) => (row.id === id && row.type === type ? (row.source ?? []) : []))
  return new Map(
    rows.map(({ id, published }) => [
      id,
      {
        id,
        published,
        publisher: sources(id, 'PUBLISHED_BY')[0] ?? null,
        credits: sources(id, 'CREDITED_TO'),
      },
    ]),
  )
}

interface DocumentRow {
  readonly id: string
  readonly published: string | null
  readonly type: string | null
  readonly source: string | null
}
