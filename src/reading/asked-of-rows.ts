import type { Field } from './shape.ts'

/** The names of the fields that are asked of the rows of a connection, of whatever it shows them as. */
export function askedOfRows(field: Field): ReadonlySet<string> {
  const shown = [...field.children().values()].flatMap((part) =>
    part.name === 'edges' ? [...part.children().values()] : [part],
  )
  return new Set(shown.flatMap((row) => [...row.children().values()].map(({ name }) => name)))
}
