import type { Answer } from '../../support/ask.ts'
import { queryText } from './query-text.ts'
import type { Question } from './question.ts'

/** Asks the server. */
export type Ask = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Answer<unknown>>

/** The answer of the server, its marks and groups of victims by what they are called; throws where it fails. */
export async function serverAnswer(ask: Ask, question: Question): Promise<object> {
  const { data, errors } = await ask(queryText(question), { ...question.arguments })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  // The data are those that the query text asks for.
  const answer = (data as Readonly<Record<string, unknown>>)[question.root]
  const named = withGroups(answer)
  switch (question.root) {
    case 'events':
      return eventsOf(named as EventsData)
    case 'map':
      return mapOf(named as MapData, question.arguments.cellDegrees)
    case 'attribution':
      return attributionOf(named as AttributionData)
    default:
      return named as object
  }
}

interface EventsData {
  readonly totalCount: number
  readonly openDates: number
  readonly nodes: readonly { readonly id: string }[]
}

function eventsOf({ totalCount, openDates, nodes }: EventsData): object {
  const ids = nodes.map(({ id }) => id)
  if (totalCount !== ids.length)
    throw new Error(`${String(totalCount)} events, not ${String(ids.length)}`)
  return { ids, openDates }
}

interface MapData {
  readonly total: unknown
  readonly notPlaceable: unknown
  readonly areas: readonly { readonly place: { readonly id: string } }[]
  readonly points: readonly {
    readonly place: { readonly id: string } | null
    readonly precision: string
    readonly tally: unknown
  }[]
  readonly cells: readonly {
    readonly south: number
    readonly west: number
    readonly tally: unknown
  }[]
}

function mapOf({ total, notPlaceable, areas, points, cells }: MapData, degrees: number): object {
  const edge = (at: number) => String(Math.round(at / degrees))
  return {
    total,
    notPlaceable,
    areas: Object.fromEntries(areas.map(({ place, ...area }) => [place.id, area])),
    points: Object.fromEntries(
      points.map(({ place, precision, tally }) => [`${String(place?.id)} ${precision}`, tally]),
    ),
    cells: Object.fromEntries(
      cells.map(({ south, west, tally }) => [`${edge(south)} ${edge(west)}`, tally]),
    ),
  }
}

interface AttributionData {
  readonly totalCells: number
  readonly cells: readonly {
    readonly party: { readonly id: string }
    readonly speaker: { readonly id: string }
    readonly stance: string
    readonly scope: string
    readonly claimCount: number
    readonly eventCount: number
  }[]
  readonly unclaimed: readonly { readonly claims: readonly { readonly id: string }[] }[]
}

function attributionOf({ totalCells, cells, unclaimed }: AttributionData): object {
  if (totalCells !== cells.length)
    throw new Error(`${String(totalCells)} cells, not ${String(cells.length)}`)
  return {
    cells: Object.fromEntries(
      cells.map(({ party, speaker, stance, scope, claimCount, eventCount }) => [
        [party.id, speaker.id, stance, scope].join(' | '),
        { claims: claimCount, events: eventCount },
      ]),
    ),
    unclaimed: unclaimed.flatMap(({ claims }) => claims.map(({ id }) => id)).sort(),
  }
}

/** Names the tolls of groups of victims by their group. */
function withGroups(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withGroups)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'killedByGroup' ? tollsByGroup(inner) : withGroups(inner),
    ]),
  )
}

function tollsByGroup(value: unknown): object {
  const tolls = value as readonly { readonly group: string; readonly toll: unknown }[]
  return Object.fromEntries(tolls.map(({ group, toll }) => [group, toll]))
}
