import type { EventInput } from '../../../src/facts/project-event.ts'
import type { SourceKind } from '../../../src/facts/vocabulary.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { storedClaim } from '../../../src/ingest/writer/stored-claim.ts'
import { rowsOf } from '../../support/ingest-graph.ts'
import type { CopiedEntity, CopiedInput } from './copied-graph.ts'
import { reachable } from './reachable.ts'

const EVENTS = `MATCH (event:Event)
RETURN event {.id, .titleEn, .titleAr, .basis, .dossier} AS event, event.updatedAt AS updatedAt,
       coalesce(event.textNorm, '') AS text`
const CLAIMS = `MATCH (claim:Claim)-[:ABOUT]->(:Event)
RETURN claim {.*} AS properties, [] AS passages`
const SOURCES = `MATCH (source:Source)
RETURN source.id AS id, source.kind AS kind`

/** Copies what the facts of all events follow from: claims of all times, places and sources. */
export async function copyInputs(
  graph: Graph,
  entities: ReadonlyMap<string, CopiedEntity>,
): Promise<readonly CopiedInput[]> {
  // The columns are those that the statements above give.
  const rows = (await rowsOf(graph, EVENTS)) as unknown as readonly EventRow[]
  const claims = (await rowsOf(graph, CLAIMS)).map((row) => storedClaim(row).claim)
  const sources = (await rowsOf(graph, SOURCES)) as unknown as readonly SourceRow[]
  const surroundings = {
    ...placesOf(entities),
    // Words are taken as they are stored.
    passageTexts: new Map(),
    sourceKinds: new Map(sources.map(({ id, kind }) => [id, kind])),
  }
  return rows.map(({ event, updatedAt, text }) => ({
    ...surroundings,
    event,
    claims: claims.filter(({ eventId }) => eventId === event.id),
    unchanged: { id: event.id, updatedAt, words: new Set(text.split(' ')) },
  }))
}

function placesOf(
  entities: ReadonlyMap<string, CopiedEntity>,
): Pick<EventInput, 'ancestors' | 'placeKinds' | 'points'> {
  const places = [...entities.values()]
  const above = (id: string) => entities.get(id)?.within ?? []
  return {
    ancestors: new Map(places.map(({ id }) => [id, [...reachable(id, above)]])),
    placeKinds: new Map(places.flatMap(({ id, kind }) => (kind === null ? [] : [[id, kind]]))),
    points: new Map(places.flatMap(({ id, point }) => (point === null ? [] : [[id, point]]))),
  }
}

interface EventRow {
  readonly event: EventInput['event']
  readonly updatedAt: string
  readonly text: string
}

interface SourceRow {
  readonly id: string
  readonly kind: SourceKind
}
