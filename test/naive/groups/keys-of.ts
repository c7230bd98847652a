import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { edgeEnds } from '../copy/edge-ends.ts'
import { heardClaims } from '../copy/heard-claims.ts'
import { wholesOf } from '../copy/wholes-of.ts'
import { attributionsOf } from '../where/attributions-of.ts'
import { known } from '../where/fit.ts'
import { UNKNOWN } from './key.ts'
import type { KeyOf } from './key.ts'
import { actorClassKeys, actorKeys, knownKeys, partyKeys } from './party-keys.ts'
import { innermostPlaceKeys, placeKeys } from './place-keys.ts'
import { speakerKeys } from './speaker-keys.ts'
import { timeKeys } from './time-keys.ts'

type Keys = (graph: CopiedGraph, event: CopiedEvent) => readonly KeyOf[]

const KEYS = {
  EVENT_TYPE: (_, { type }) => knownKeys([type]),
  EVENT_TYPE_GROUP: (_, { typeGroup }) => knownKeys([typeGroup]),
  EXTENT: (_, { extent }) => knownKeys([extent]),
  VIOLENCE: (_, { violence }) => knownKeys([violence]),
  ATTRIBUTION_STATUS: (_, { attributionStatus }) => knownKeys([attributionStatus]),
  DATE_PRECISION: (_, { precision }) => knownKeys([precision]),
  GEO_PRECISION: (_, { geoPrecision }) => knownKeys([geoPrecision]),
  INDEPENDENT_SOURCES: (_, { independentSources }) => knownKeys([String(independentSources)]),
  HARM_GROUP: (_, { tolls }) =>
    knownKeys(tolls.map(({ group }) => group).filter((group) => group !== 'ALL')),
  WEAPON: (_, event) => knownKeys(edgeEnds(event, ['USED_WEAPON'])),
  CONFLICT: (graph, event) =>
    knownKeys([...wholesOf(graph, event)].filter((id) => id.startsWith('conflict:'))),
  PERPETRATOR: (_, event) => partyKeys(event, { edge: 'PERPETRATED_BY', claim: 'PERPETRATOR' }),
  TARGET: (_, event) => partyKeys(event, { edge: 'TARGETED', claim: 'TARGET' }),
  PARTICIPANT: (_, event) => partyKeys(event, { edge: 'INVOLVED', claim: 'PARTICIPANT' }),
  SIDE_A: (_, event) =>
    partyKeys(event, { edge: 'INVOLVED', claim: 'PARTICIPANT', role: 'SIDE_A' }),
  SIDE_B: (_, event) =>
    partyKeys(event, { edge: 'INVOLVED', claim: 'PARTICIPANT', role: 'SIDE_B' }),
  ACTOR: actorKeys,
  ACTOR_CLASS: actorClassKeys,
  STANCE: (_, event) => knownKeys(attributionsOf(event).map(({ stance }) => stance)),
  SPEAKER: (graph, event) => speakerKeys(graph, attributionsOf(event)),
  DOCUMENT: (_, event) => knownKeys(heardClaims(event).map(({ documentId }) => documentId)),
  SOURCE: (graph, event) =>
    knownKeys(
      heardClaims(event).map(
        ({ documentId }) => graph.documents.get(documentId)?.publisher ?? documentId,
      ),
    ),
  COUNTRY: (graph, event) => placeKeys(graph, event, 'Country'),
  REGION: (graph, event) => placeKeys(graph, event, 'Region'),
  ADMIN1: (graph, event) => placeKeys(graph, event, 'Admin1'),
  ADMIN2: (graph, event) => placeKeys(graph, event, 'Admin2'),
  SETTLEMENT: (graph, event) => placeKeys(graph, event, 'Settlement'),
  FACILITY: (graph, event) => placeKeys(graph, event, 'Facility'),
  PLACE: innermostPlaceKeys,
  DAY: (_, event) => timeKeys('DAY', event),
  WEEK: (_, event) => timeKeys('WEEK', event),
  MONTH: (_, event) => timeKeys('MONTH', event),
  QUARTER: (_, event) => timeKeys('QUARTER', event),
  YEAR: (_, event) => timeKeys('YEAR', event),
} satisfies Readonly<Record<string, Keys>>

/** By what events are grouped. */
export type Dimension = keyof typeof KEYS

/** All dimensions. */
// Object.keys loses the type of the keys.
export const DIMENSIONS = Object.keys(KEYS) as readonly Dimension[]

/** The keys that an event has in a dimension; the unknown one where it has none. */
export function keysOf(
  graph: CopiedGraph,
  event: CopiedEvent,
  dimension: Dimension,
): readonly KeyOf[] {
  const keys: Keys = KEYS[dimension]
  const found = keys(graph, event)
  return found.length > 0 ? found : [{ ...UNKNOWN, fit: known(true) }]
}
