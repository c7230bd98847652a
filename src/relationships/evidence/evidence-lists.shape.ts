import type { Source } from '../../reading/connection.ts'
import type { Field } from '../../reading/shape.ts'
import { sortedList } from '../../reading/sorted-list.ts'

/** Gives the passages that a pattern binds, each once, in reading order. */
export function passageList(
  field: Field,
  bind: (passage: string, other: string) => string,
): Source {
  const p = field.variable('p')
  return sortedList({
    clauses: `${bind(p, field.variable('c'))}\nWITH DISTINCT ${p}`,
    carried: [p],
    keys: [
      { text: `${p}.documentId`, kind: 'text', descending: false },
      { text: `${p}.index`, kind: 'number', descending: false },
      { text: `${p}.id`, kind: 'text', descending: false },
    ],
    site: { it: p },
  })
}

/** Gives the documents that a pattern binds, each once, latest first; those without a latest day come last. */
export function documentList(
  field: Field,
  bind: (document: string, other: string) => string,
): Source {
  const d = field.variable('d')
  return sortedList({
    clauses: `${bind(d, field.variable('c'))}\nWITH DISTINCT ${d}`,
    carried: [d],
    keys: [
      { text: `${d}.publishedKey`, kind: 'date', descending: true },
      { text: `${d}.id`, kind: 'text', descending: false },
    ],
    site: { it: d },
  })
}
