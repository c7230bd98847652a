import { projectEvent } from '../../facts/project-event.ts'
import { projectRelation } from '../../facts/project-relation.ts'
import type { Graph } from '../../graph/graph.ts'
import { groupBy } from '../group-by.ts'
import { differencesOf, sameProperties } from '../writer/differences.ts'
import { eventEdges, eventProperties, eventTolls } from '../writer/event-facts-rows.ts'
import { derivedLinksOf, linkKey } from '../writer/derived-links.ts'
import { derivedLinks } from '../writer/derived-links.queries.ts'
import { edgesFrom, relationEdges } from '../writer/edges.queries.ts'
import { eventTolls as storedTolls } from '../writer/facts.queries.ts'
import { relationClaims } from '../writer/relations.queries.ts'
import type { LoadedEvent } from '../writer/load-event-inputs.ts'
import { loadEventInputs } from '../writer/load-event-inputs.ts'
import type { StoredClaim } from '../writer/stored-claim.ts'
import type { Triple } from '../writer/touched.ts'
import { edgeKey } from '../writer/write-edges.ts'
import type { WantedEdge } from '../writer/write-edges.ts'
import { eachPage } from './each-page.ts'
import { entitiesAfter, eventsAfter, relationsOf } from './pages.queries.ts'

/** Ids of events whose stored facts are not those that follow from their claims. */
export async function checkEvents(graph: Graph): Promise<readonly string[]> {
  const broken: string[] = []
  await eachPage(graph, eventsAfter, async (ids) => {
    const events = await loadEventInputs((query) => graph.read(query, slow), ids)
    const edges = groupBy(await graph.read(edgesFrom(ids), slow), ({ from }) => from)
    const tolls = groupBy(await graph.read(storedTolls(ids), slow), (toll) => toll.eventId)
    const unlinked = await wronglyLinked(graph, events)
    for (const event of events) {
      const { id } = event.stored
      const isRight = isProjected(event, edges.get(id) ?? [], tolls.get(id) ?? [])
      if (!isRight || unlinked.has(id)) broken.push(id)
    }
  })
  return broken
}

/** Those of these events whose claims are not linked as follows from what they say. */
async function wronglyLinked(
  graph: Graph,
  events: readonly LoadedEvent[],
): Promise<ReadonlySet<string>> {
  const compared = events.map(({ stored: { id, properties }, input: { claims } }) => ({
    ...{ id, claims, isSingle: properties.extent === 'SINGLE' },
  }))
  const wanted = await derivedLinksOf((query) => graph.read(query, slow), compared)
  const stored = await graph.read(derivedLinks(compared.map(({ id }) => id)), slow)
  const [want, have] = [wanted, stored].map((links) => new Set(links.map(linkKey)))
  const eventOf = new Map(
    compared.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id])),
  )
  const wrong = [
    ...wanted.filter((link) => have?.has(linkKey(link)) !== true),
    ...stored.filter((link) => want?.has(linkKey(link)) !== true),
  ]
  return new Set(wrong.flatMap(({ from }) => eventOf.get(from) ?? []))
}

/** Relations whose stored edge is not the one that follows from their claims. */
export async function checkRelations(graph: Graph): Promise<readonly string[]> {
  const broken: string[] = []
  await eachPage(graph, entitiesAfter, async (ids) => {
    const triples = await graph.read(relationsOf(ids), slow)
    const rows = triples.map((triple) => ({ ...triple }))
    const claims = groupBy(await graph.read(relationClaims(rows), slow), ({ claim }) =>
      keyOf(claim),
    )
    const edges = groupBy(await graph.read(relationEdges(rows), slow), (edge) =>
      keyOf({ subjectKey: edge.from, relation: edge.type, objectKey: edge.to }),
    )
    for (const triple of triples) {
      const key = keyOf(triple)
      if (!isRelationProjected(claims.get(key) ?? [], edges.get(key) ?? [])) {
        broken.push(`${triple.subjectKey} ${triple.relation} ${triple.objectKey}`)
      }
    }
  })
  return broken
}

const slow = { deadline: 60_000 }

function isProjected(
  event: LoadedEvent,
  edges: readonly WantedEdge[],
  tolls: readonly { readonly id: string; readonly properties: object }[],
): boolean {
  const facts = projectEvent(event.input)
  const stored = { ...event.stored.properties, updatedAt: null }
  return (
    sameProperties(stored, eventProperties(event.input.event, facts)) &&
    areEqual(edges.map(keyed), eventEdges(facts).map(keyed)) &&
    areEqual(tolls, eventTolls(facts)) &&
    event.claims.every(({ claim, used }) => used === facts.used.includes(claim.id))
  )
}

function isRelationProjected(
  claims: readonly StoredClaim[],
  edges: readonly WantedEdge[],
): boolean {
  const facts = projectRelation(claims.map(({ claim }) => claim))
  const wanted =
    facts.edge === null ? [] : [{ ...facts.edge, properties: { ...facts.edge.properties } }]
  return (
    areEqual(edges.map(keyed), wanted.map(keyed)) &&
    claims.every(({ claim, used }) => used === facts.used.includes(claim.id))
  )
}

interface Identified {
  readonly id: string
  readonly properties: object
}

function areEqual(stored: readonly Identified[], wanted: readonly Identified[]): boolean {
  const byId = new Map(stored.map(({ id, properties }) => [id, properties]))
  const { added, changed, removed } = differencesOf(byId, wanted)
  // Two stored edges of one key are one too many.
  return byId.size === stored.length && added.length + changed.length + removed.length === 0
}

function keyed(edge: WantedEdge): Identified {
  return { id: edgeKey(edge), properties: edge.properties }
}

function keyOf({
  subjectKey,
  relation,
  objectKey,
}: {
  readonly [Key in keyof Triple]: string | null
}): string {
  return JSON.stringify([subjectKey, relation, objectKey])
}
