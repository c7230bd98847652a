import type { OrderPart, Source } from './connection.ts'
import type { Input } from './input.ts'
import { conjunction } from './plan-where.ts'
import type { Field } from './shape.ts'
import { sortedList } from './sorted-list.ts'

/** A list of all nodes of a label, in the order of its index on a property and the id. */
export interface IndexedList {
  readonly label: string
  readonly by: OrderPart & { readonly property: string }
  /** The where input that filters it. */
  readonly where?: string
  readonly predicate?: (variable: string, where: Input | undefined) => string
}

/** Gives an indexed list as the source of a connection; nodes without the property are not in it. */
export function indexedList(field: Field, { label, by, where, predicate }: IndexedList): Source {
  const n = field.variable('n')
  const input = field.arguments.get('where')
  const asked = where === undefined ? '' : field.where(where, input, { it: n })
  return sortedList({
    // Named, because of few nodes the planner would rather sort all.
    clauses: `MATCH (${n}:${label})\nUSING INDEX ${n}:${label}(${by.property}, id)`,
    carried: [n],
    predicate: conjunction([
      `${n}.${by.property} IS NOT NULL`,
      `${n}.id IS NOT NULL`,
      predicate?.(n, input) ?? '',
      asked,
    ]),
    keys: [
      { text: `${n}.${by.property}`, kind: by.kind, descending: by.descending },
      { text: `${n}.id`, kind: 'text', descending: by.descending },
    ],
    site: { it: n },
  })
}
