import type { About } from '../format.ts'
import type { EventFactsFragment } from '../gql/graphql.ts'
import { documentsOf, factsPage } from './facts.query.ts'
import { all, asking, pages } from './pages.ts'

/** An event with its facts and all of its documents. */
export type EventFacts = EventFactsFragment

/** Events a page: with 20 documents each they stay far below what a question may ask for. */
const pageSize = 100

/** Asks for the events with their facts, in the order of their dates. */
export async function* readFacts(about: About): AsyncGenerator<EventFacts> {
  const { ask, where, lang } = about
  const page = async (after: string | null) => {
    const { events } = await asking(ask, factsPage, { where, lang, first: pageSize, after })
    return events
  }
  for await (const event of pages(page)) {
    const complete = await withAllDocuments(event, about)
    about.sources.note(complete.documents.nodes)
    yield complete
  }
}

async function withAllDocuments(event: EventFacts, about: About): Promise<EventFacts> {
  const { nodes, pageInfo } = event.documents
  if (!pageInfo.hasNextPage) return event
  const { ask, lang, where } = about
  const accordingTo = where?.accordingTo ?? null
  const page = async (after: string | null) => {
    const given = { id: event.id, lang, accordingTo, after }
    const { event: same } = await asking(ask, documentsOf, given)
    return same?.documents ?? noMore
  }
  const more = await all(pages(page, pageInfo.endCursor))
  return { ...event, documents: { ...event.documents, nodes: [...nodes, ...more] } }
}

/** Of an event that was taken away in the meantime. */
const noMore = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } }
