import { ID } from 'type-graphql'
import { EventWhere } from '../../entities/event/event.where.ts'
import { filter } from '../../reading/declare.ts'
import { hasEdge } from '../../reading/facts-of.ts'
import { call } from '../../reading/row.ts'
import type { LeadCells, WherePlan } from '../../reading/shape.ts'
import { DateMode } from '../../reading/types/enums.ts'
import { hasPlace } from './has-place.ts'
import { isSinglePlace } from './is-single-place.ts'

/** The filter on places: a place and all that lies within it. */
export const placeFilters = [
  filter({
    on: EventWhere,
    field: 'places',
    type: () => [ID],
    description: 'At one of these places or anywhere within them; read by `placeMode`.',
    predicate: (input, plan) => located(input.keptIds(), plan),
    lead: {
      rank: 20,
      branches: (input, plan) => {
        const mode = modeOf(plan)
        const within = { keys: input.keptIds(), relationships: ['LOCATED_IN'] }
        if (mode !== 'POSSIBLE') return { walks: [within], exact: mode !== 'CERTAIN' }
        const around = { keys: placesAround(within.keys, plan), relationships: ['OCCURRED_AT'] }
        const cells = (): LeadCells => cellsOfCountries(within.keys, plan)
        return { walks: [within, { ...around, best: false }], exact: true, cells }
      },
    },
  }),
  filter({
    on: EventWhere,
    field: 'placeMode',
    type: () => DateMode,
    defaultValue: 'BEST',
    description:
      'BEST: some place given for the event lies there. CERTAIN: every place given does. POSSIBLE: also events known only to a place around it. An input within `and`, `or` and `not` has its own mode.',
    predicate: () => '',
  }),
]

function modeOf({ whole, mode }: Pick<WherePlan, 'whole' | 'mode'>): unknown {
  return mode === undefined || mode === 'KNOWN' ? whole.get('placeMode')?.value : mode
}

/** Finds the places that hold one of these, once for the statement; gives the variable that holds their ids. */
function placesAround(ids: string, { once }: Pick<WherePlan, 'once'>): string {
  return once(ids, 'around', (around) =>
    call(
      [ids],
      [
        `UNWIND ${ids} AS id
MATCH (:Entity {id: id})-[:WITHIN*1..12]->(p)
RETURN collect(DISTINCT p.id) AS ${around}`,
      ],
    ),
  )
}

const inCountry = 'EXISTS { (:Entity {id: id})-[:WITHIN*0..12]->(:Country) }'

/**
 * The events at a place stand in cells of its country, which it may be itself; those known only to a place around it that
 * is in no country, in cells of none. What holds countries may be in all.
 */
function cellsOfCountries(ids: string, plan: Pick<WherePlan, 'once'>): LeadCells {
  const around = placesAround(ids, plan)
  const keys = plan.once(ids, 'countries', (countries) =>
    call(
      [ids, around],
      [
        `WITH any(id IN ${around} WHERE NOT ${inCountry} AND EXISTS { (:Entity {id: id})<-[:OCCURRED_AT]-() }) AS isWider
UNWIND ${ids} + ${around} + CASE WHEN isWider THEN [''] ELSE [] END AS id
WITH collect(DISTINCT id) AS found
RETURN CASE WHEN all(id IN ${ids} WHERE ${inCountry}) THEN found END AS ${countries}`,
      ],
    ),
  )
  return { keys, properties: ['country'], relationships: ['LOCATED_IN'] }
}

function located(ids: string, plan: WherePlan): string {
  const { site, variable, known } = plan
  const [r, place, around] = [variable('r'), variable('p'), variable('q')]
  const best = known ?? hasEdge(site, ['LOCATED_IN'], r, (id) => `${id} IN ${ids}`)
  const mode = modeOf(plan)
  if (mode === 'CERTAIN') {
    const elsewhere = `NOT EXISTS { MATCH (${place})-[:WITHIN*0..12]->(${around}) WHERE ${around}.id IN ${ids} }`
    return `${best} AND (${isSinglePlace(site)} OR NOT ${hasPlace(site, { edge: r, end: place }, elsewhere)})`
  }
  if (mode !== 'POSSIBLE') return best
  const wider = placesAround(ids, plan)
  return `(${best} OR ${hasEdge(site, ['OCCURRED_AT'], r, (id) => `${id} IN ${wider}`)})`
}
