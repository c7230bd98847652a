import type { ClaimRecord } from '../../facts/claim-record.ts'
import type { EventInput } from '../../facts/project-event.ts'
import type { Basis } from '../../facts/vocabulary.ts'
import type { CypherQuery } from '../../graph/query.ts'
import { groupBy } from '../group-by.ts'
import * as queries from './facts.queries.ts'
import type { StoredClaim } from './stored-claim.ts'
import type { StoredNode } from './stored-node.ts'

/** Runs a reading statement, inside a transaction or on its own. */
export type Read = <Row>(query: CypherQuery<Row>) => Promise<readonly Row[]>

/** An event as it is stored and what its facts follow from. */
export interface LoadedEvent {
  readonly stored: StoredNode
  readonly claims: readonly StoredClaim[]
  readonly input: EventInput
}

/** Loads events with everything that their facts follow from. */
export async function loadEventInputs(
  read: Read,
  ids: readonly string[],
): Promise<readonly LoadedEvent[]> {
  const nodes = await read(queries.eventNodes(ids))
  const claims = await read(queries.eventClaims(ids))
  const gazetteer = await loadGazetteer(
    read,
    claims.map(({ claim }) => claim),
  )
  const passageIds = claims.flatMap(({ claim }) => claim.passages.map((span) => span.passageId))
  const passageTexts = new Map(await read(queries.passageWords([...new Set(passageIds)])))
  const ofEvent = groupBy(claims, ({ claim }) => claim.eventId)
  return nodes.map((stored) => {
    const own = ofEvent.get(stored.id) ?? []
    const event = eventOf(stored)
    return {
      stored,
      claims: own,
      input: {
        event,
        claims: own.map(({ claim }) => claim),
        ...gazetteer,
        passageTexts,
      },
    }
  })
}

/** What is known of the places that claims name: where they lie, within what, and what they are. */
type Gazetteer = Pick<EventInput, 'ancestors' | 'placeKinds' | 'points'>

/** Loads what is known of the places that claims name. */
export async function loadGazetteer(
  read: Read,
  claims: readonly Pick<ClaimRecord, 'kind' | 'objectId'>[],
): Promise<Gazetteer> {
  const placeIds = claims.flatMap(({ kind, objectId }) =>
    kind === 'WHERE' && objectId !== null ? [objectId] : [],
  )
  const places = await read(queries.placesAbove([...new Set(placeIds)]))
  const known = places.flatMap((place) => [place, ...place.above])
  return {
    ancestors: new Map(places.map(({ id, above }) => [id, above.map((outer) => outer.id)])),
    placeKinds: new Map(known.map(({ id, kind }) => [id, kind])),
    points: new Map(
      places.flatMap(({ id, point }) => (point === null ? [] : [[id, point] as const])),
    ),
  }
}

function eventOf({ id, properties }: StoredNode): EventInput['event'] {
  return {
    id,
    // The writer stored them.
    titleEn: properties.titleEn as string,
    titleAr: properties.titleAr as string,
    basis: properties.basis as Basis,
    dossier: properties.dossier as string,
  }
}
