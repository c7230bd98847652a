import { EventsDocument, NumbersDocument } from './gql/first/graphql.ts'
import {
  EventAlikeDocument,
  EventAttributionDocument,
  EventCasualtiesDocument,
  EventClaimsDocument,
  EventDaysDocument,
  EventEvidenceDocument,
  EventFactsDocument,
  EventSeriesDocument,
  LeagueDocument,
  OverTimeDocument,
  PairsDocument,
  SearchDocument,
  WeaponsDocument,
  WhereDocument,
} from './gql/further/graphql.ts'
import { eventWhere } from './view-state/event-where.ts'
import { intervalFor } from './view-state/interval.ts'
import { claimKinds } from './pages/event/known-when/claim-kinds.ts'

interface FirstQuestion {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What the overview asks without a filter and with a span, and what an event's page asks: forms to be planned. */
export const firstQuestions: readonly FirstQuestion[] = [
  ...overview({}),
  ...event(),
  ask(SearchDocument, { text: 'baghdad', kinds: null, first: 20 }),
  ...overview({ from: '2021-01-01', to: '2021-12-31' }),
]

function overview(view: {
  readonly from?: string
  readonly to?: string
}): readonly FirstQuestion[] {
  const where = eventWhere(view, '2021-12-31')
  const compared = { before: null, compared: false }
  return [
    ask(NumbersDocument, { where, ...compared }),
    ask(EventsDocument, { where, first: 50, after: null, orderBy: 'DATE_DESC' }),
    ask(OverTimeDocument, { where, interval: intervalFor(where), by: 'VIOLENCE' }),
    ask(WhereDocument, { where, around: null, filtered: false }),
    ask(LeagueDocument, {
      ...{ where, ...compared, orderBy: 'MOST_EVENTS', interval: intervalFor(where, 'coarse') },
    }),
    ask(PairsDocument, { where, rows: 'ACTOR', columns: 'ACTOR' }),
    ask(WeaponsDocument, { where }),
  ]
}

/** No event has this id: a form is planned whatever is found. */
function event(): readonly FirstQuestion[] {
  const one = { id: 'event:none', lens: null }
  return [
    ask(EventFactsDocument, one),
    ask(EventAttributionDocument, { ...one, sets: true }),
    ask(EventClaimsDocument, { ...one, where: { kinds: claimKinds }, first: 60 }),
    ask(EventEvidenceDocument, { ...one, first: 30 }),
    ask(EventDaysDocument, one),
    ask(EventSeriesDocument, {
      ...{ ...one, lensed: false, heard: { partOf: [one.id] }, first: 20 },
    }),
    ask(EventAlikeDocument, { id: one.id, first: 20 }),
    ask(EventCasualtiesDocument, {
      ...{ id: one.id, lowest: { bestRule: 'LOWEST' }, median: { bestRule: 'MEDIAN' } },
      latest: { bestRule: 'LATEST' },
    }),
  ]
}

function ask(document: { toString: () => string }, variables: object): FirstQuestion {
  return { query: document.toString(), variables: { ...variables, lang: 'EN' } }
}
