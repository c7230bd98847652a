import { added } from './ingest-graph.ts'
import type { Graph } from '../../src/graph/graph.ts'

/** Which events are marks: no other dossier of the tests tells of protests. */
export const marked = { types: ['PROTEST'] }

let count = 0

/** Adds a dossier of one event, by which a client sees that it has been told of all that was written before; gives its key. */
export async function mark(graph: Graph, type = 'PROTEST'): Promise<string> {
  count += 1
  const key = `mark-${String(count)}`
  const dossier = {
    dossier: key,
    document: {
      id: `document:${key}`,
      lang: 'en',
      source: 'source:marks',
      published: {
        earliest: '2031-05-01',
        latest: '2031-05-01',
        precision: 'DAY',
        basis: 'STATED',
      },
      passages: [{ key: 'a', locator: '1', gloss: { en: 'A mark.' } }],
    },
    sources: [{ id: 'source:marks', name: { en: 'Marks' }, kind: 'OTHER' }],
    events: [
      {
        key,
        title: { en: 'A mark', ar: 'علامة' },
        claims: [{ kind: 'TYPE', type, extent: 'SINGLE', passages: ['a'] }],
      },
    ],
  }
  await added(graph, JSON.stringify(dossier), { now: new Date().toISOString() })
  return key
}
