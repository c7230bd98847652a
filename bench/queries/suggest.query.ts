import { normalise } from '../../src/lib/arabic-text.ts'
import { askedFor } from './asked.ts'
import type { WorkloadQuery } from './workload-query.ts'

const TYPED = [
  ...['f', 'fal', 'al anb', 'govern', 'government of i', 'maid', 'donet', 'kir', 'jamaatu', 'baq'],
]

/** Names while they are typed, from the first letter on; compared as a search is. */
export const suggest: WorkloadQuery = {
  name: 'suggest',
  title: 'Suggestions while a name is typed',
  kind: 'search',
  weight: 6,
  variables: () => TYPED.map((text) => ({ text })),
  ours: askedFor(
    `query Suggest($text: String!) { suggest(text: $text, first: 8) { hits { label node { id } } } }`,
    ({ suggest: { hits } }: Data) => [hits.length > 0],
  ),
  expert: {
    text: `CALL db.index.fulltext.queryNodes('name_forms', $lucene, {limit: 50}) YIELD node, score
MATCH (n)-[:HAS_NAME]->(node)
WITH n, max(score) AS score
ORDER BY score DESC, n.id LIMIT 8
RETURN [n.nameEn, n.id] AS row`,
    parameters: ({ text }) => ({ lucene: luceneOf(String(text)) }),
    answer: (rows) => [rows.length > 0],
  },
  loaders: 'ROWS',
}

/** Whole words, and the last as a beginning. */
function luceneOf(text: string): string {
  const words = normalise(text).split(' ')
  return words.map((word, at) => `+norm:${word}${at === words.length - 1 ? '*' : ''}`).join(' ')
}

interface Data {
  readonly suggest: { readonly hits: readonly unknown[] }
}
