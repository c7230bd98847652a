import { afterKey, orderBy } from './connection.ts'
import type { OrderPart, Source } from './connection.ts'
import { conjunction } from './plan-where.ts'
import { indent } from './row.ts'
import type { Site } from './shape.ts'

/** A list that is gathered by a pattern and sorted: for lists that one node's relationships bound. */
export interface SortedList {
  /** Clauses that bind the carried variables, up to where a WHERE can follow. */
  readonly clauses: string
  readonly carried: readonly string[]
  readonly predicate?: string
  /** Sort keys, none of them null; the last is an id. */
  readonly keys: readonly (OrderPart & { readonly text: string })[]
  readonly site: Site
}

/** Gives a sorted list as the source of a connection. */
export function sortedList(list: SortedList): Source {
  const texts = list.keys.map(({ text }) => text)
  return {
    order: list.keys,
    page: (page) => {
      const after =
        page.key === undefined ? '' : afterKey(list.keys, texts, page.key, page.backward)
      const cut = `WITH ${list.carried.join(', ')} ORDER BY ${orderBy(list.keys, texts, page.backward)} LIMIT ${page.limit}`
      return {
        clauses: `${filtered(list, after)}\n${cut}`,
        site: list.site,
        key: list.keys.map(({ text, kind }) =>
          kind === 'date' || kind === 'instant' ? `toString(${text})` : text,
        ),
      }
    },
    count: () => `COUNT {\n${indent(`${filtered(list, '')}\nRETURN 1 AS one`)}\n}`,
  }
}

function filtered({ clauses, predicate = '' }: SortedList, after: string): string {
  const where = conjunction([predicate, after])
  return where === '' ? clauses : `${clauses}\nWHERE ${where}`
}
