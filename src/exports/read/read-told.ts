import type { About } from '../format.ts'
import type { ExportedClaimsQuery, ExportedEventsQuery } from '../gql/graphql.ts'
import { all, asking, pages } from './pages.ts'
import { toldClaims, toldEvents } from './told.query.ts'

/** An event in both languages, and every claim about it that the lens of the where hears. */
export interface ToldEvent {
  readonly event: ExportedEventsQuery['events']['nodes'][number]
  readonly claims: readonly ToldClaim[]
}

/** A claim with its speaker, its document and its passages. */
export type ToldClaim = NonNullable<ExportedClaimsQuery['event']>['claims']['nodes'][number]

/** What is asked, and who gathers the sources. */
type Telling = Pick<About, 'ask' | 'where' | 'sources'>

/** Events a page; the claims of each are asked for apart. */
const pageSize = 50

/** Asks for the events and what is told of them, in the order of their dates. */
export async function* readTold(about: Telling): AsyncGenerator<ToldEvent> {
  const { ask, where } = about
  const page = async (after: string | null) => {
    const { events } = await asking(ask, toldEvents, { where, first: pageSize, after })
    return events
  }
  for await (const event of pages(page)) {
    const claims = await all(claimsOf(event.id, about))
    about.sources.note(claims.map(({ document }) => document))
    yield { event, claims }
  }
}

async function* claimsOf(id: string, { ask, where }: Telling): AsyncGenerator<ToldClaim> {
  const accordingTo = where?.accordingTo ?? null
  yield* pages(async (after) => {
    const { event } = await asking(ask, toldClaims, { id, accordingTo, first: 100, after })
    return event?.claims ?? noMore
  })
}

/** Of an event that was taken away in the meantime. */
const noMore = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } }
