import { call } from '../../reading/row.ts'
import { entityWithId } from './entity-with-id.shape.ts'
import type { Field } from '../../reading/shape.ts'

/** Binds the event or entity of an id, once for the statement; null where there is none. Gives its variable. */
export function nodeWithId(field: Field, id: string): string {
  const [n, found] = [field.variable('n'), field.variable('found')]
  const branches = [
    // An event without facts is shown nowhere.
    `MATCH (${found}:Event {id: ${id}}) WHERE ${found}.type IS NOT NULL RETURN ${found}`,
    `${entityWithId(field, found, id)} RETURN ${found}`,
  ]
  const one = call([], [`${call([], branches)}\nRETURN ${found} AS ${n} LIMIT 1`])
  // Not the head of a list, of which the planner does not know that it is a node: its degrees would cost more.
  field.prelude(`OPTIONAL ${one}`, n)
  return n
}
