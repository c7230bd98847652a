import { useEffect, useState } from 'react'
import { type Question, useQuestion } from '../../../api/use-question.ts'
import {
  EventsDocument,
  type EventsQuery,
  type EventRowFragment,
} from '../../../gql/first/graphql.ts'
import { useAsked } from '../../../view-state/use-question-view.ts'
import { useView } from '../../../view-state/use-view.ts'
import { eventOrder } from './event-order.ts'

/** So many events a page has. */
const PAGE = 50

/** The pages that were asked for beside the first one. */
export interface EventPages {
  /** The events of these pages. */
  readonly events: readonly EventRowFragment[]
  /** Asks for one more page, again where that failed; undefined where there is none, or while it is awaited. */
  readonly more: (() => void) | undefined
  /** How many events the next page has. */
  readonly next: number
}

interface Pages {
  /** The question of the first page: another one begins anew. */
  readonly key: string
  readonly pages: readonly EventsQuery['events'][]
  readonly wanted: boolean
}

/** The pages that follow a first one, as far as they were asked for; they are gone with the question of the first. */
export function useEventPages({ data, variables }: Question<EventsQuery>): EventPages {
  const view = useView()
  const { where, lang } = useAsked()
  const key = JSON.stringify(variables)
  const [state, setState] = useState<Pages>({ key, pages: [], wanted: false })
  const { pages, wanted } = state.key === key ? state : { pages: [], wanted: false }
  const last = pages.at(-1) ?? data?.events
  const after = last?.pageInfo.hasNextPage === true ? last.pageInfo.endCursor : null
  const asked = { where, lang, first: PAGE, after, orderBy: eventOrder(view) }
  const next = useQuestion(EventsDocument, asked, { pause: !wanted || after === null })
  const found = wanted && !next.stale ? next.data?.events : undefined
  useEffect(() => {
    if (found === undefined) return
    setState((before) => ({ key, pages: [...pagesOf(before, key), found], wanted: false }))
  }, [found, key])
  const events = pages.flatMap(({ nodes }) => nodes)
  const rest = (data?.events.totalCount ?? 0) - (data?.events.nodes.length ?? 0) - events.length
  const ask = () => {
    setState((before) => ({ key, pages: pagesOf(before, key), wanted: true }))
  }
  const awaited = next.fault === undefined ? undefined : next.again
  const more = wanted ? awaited : ask
  return { events, next: Math.min(PAGE, rest), more: after === null ? undefined : more }
}

function pagesOf(state: Pages, key: string): Pages['pages'] {
  return state.key === key ? state.pages : []
}
