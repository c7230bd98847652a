import type { About } from '../format.ts'
import { documentIds, moreDocumentIds } from './document-ids.query.ts'
import { asking, pages } from './pages.ts'

/** Asks for the ids of the documents that tell of the events, by the id of the event. */
export async function readDocumentIds(
  about: About,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { ask, where } = about
  const told = new Map<string, readonly string[]>()
  const page = async (after: string | null) =>
    (await asking(ask, documentIds, { where, after })).events
  for await (const { id, documents } of pages(page)) {
    const ids = documents.nodes.map((document) => document.id)
    const { hasNextPage, endCursor } = documents.pageInfo
    if (hasNextPage) for await (const more of others(about, id, endCursor ?? null)) ids.push(more)
    told.set(id, ids)
  }
  return told
}

async function* others({ ask }: About, id: string, from: string | null): AsyncGenerator<string> {
  const page = async (after: string | null) => {
    const { event } = await asking(ask, moreDocumentIds, { id, after })
    return event?.documents ?? noMore
  }
  for await (const document of pages(page, from)) yield document.id
}

/** Of an event that was taken away in the meantime. */
const noMore = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } }
