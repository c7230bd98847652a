import type { About } from '../format.ts'
import { documentIds, moreDocumentIds } from './document-ids.query.ts'
import { asking, pages } from './pages.ts'

/** Asks for the documents that tell of the events: there are as many as somebody wrote, not as many as there are events. */
export async function readDocumentIds(about: About): Promise<readonly string[]> {
  const { ask, where } = about
  const ids = new Set<string>()
  const page = async (after: string | null) =>
    (await asking(ask, documentIds, { where, after })).events
  for await (const { id, documents } of pages(page)) {
    for (const document of documents.nodes) ids.add(document.id)
    const { hasNextPage, endCursor } = documents.pageInfo
    if (hasNextPage) for await (const more of others(about, id, endCursor ?? null)) ids.add(more)
  }
  return [...ids]
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
