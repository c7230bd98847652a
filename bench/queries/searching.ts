import { particleAlternatives } from '../../src/lib/particle-alternatives.ts'
import { normalise } from '../../src/lib/arabic-text.ts'
import { heardName } from '../../src/lib/heard-name.ts'
import { askedFor } from './asked.ts'
import type { WorkloadQuery } from './workload-query.ts'

/**
 * A search for names. What is compared is whether a server finds something: each ranks by rules of its own, and only ours
 * says why it matched.
 */
export function searching(name: string, title: string, texts: readonly string[]): WorkloadQuery {
  return {
    ...{ name, title, kind: 'search', weight: 3 },
    variables: () => texts.map((text) => ({ text })),
    ours: askedFor(
      `query Search($text: String!) {
  search(text: $text, kinds: [ACTOR, PLACE], first: 10) { hits { label node { id } } }
}`,
      ({ search: { hits } }: Data) => [hits.length > 0],
    ),
    expert: {
      text: `CALL db.index.fulltext.queryNodes('name_forms', $lucene, {limit: 50}) YIELD node, score
MATCH (n:Actor|Place)-[:HAS_NAME]->(node)
WITH n, max(score) AS score
ORDER BY score DESC, n.id LIMIT 10
RETURN [n.nameEn, n.id] AS row`,
      parameters: ({ text }) => ({ lucene: luceneOf(String(text)) }),
      answer: (rows) => [rows.length > 0],
    },
    loaders: 'ROWS',
  }
}

/** Each word as it is spelled, one letter off, or by its sound. */
function luceneOf(text: string): string {
  const words = normalise(text).split(' ')
  const stems = words.flatMap((word) => particleAlternatives(word).map(({ stem }) => stem))
  const letters = [...new Set([...words, ...stems])].filter((word) => /^\p{L}+$/u.test(word))
  const sounds = letters.map((word) => heardName(word).sound).filter((sound) => sound !== '')
  return [
    ...letters.flatMap((word) => [`norm:${word}^4`, `norm:${word}~1`]),
    ...sounds.map((sound) => `translit:${sound}`),
  ].join(' OR ')
}

interface Data {
  readonly search: { readonly hits: readonly unknown[] }
}
