import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import type { HeardEvents } from './heard-events.shape.ts'

/**
 * Gives how the found sets that hold an event are found under a lens. All that hold something are gathered once, with
 * what each is part of; from an event its sets are reached through them.
 */
export function heardSets(
  field: Field,
  { list, site }: HeardEvents,
): (set: string) => { readonly clauses: string; readonly site: Site } {
  const { it: event, facts } = site
  const [sets, part, one] = [field.variable('wholes'), field.variable('part'), field.variable('one')]
  field.prelude(
    call(field.bound(), [
      `CALL (${list}) {
  UNWIND ${list} AS ${part}
  UNWIND ${part}.told.PART_OF AS r
  RETURN collect(DISTINCT r.entityId) AS ids
}
UNWIND [held IN ${list} WHERE held.event.id IN ids] AS ${one}
RETURN collect({id: ${one}.event.id, event: ${one}.event, told: ${one}.told, wholes: ${wholesOf(`${one}.told`)}}) AS ${sets}`,
    ]),
    sets,
  )
  return (set) => {
    const [told, held] = [field.sameFacts(facts), field.variable('held')]
    const further = `reduce(more = [], each IN [s IN ${sets} WHERE s.id IN ids | s.wholes] | more + each)`
    return {
      clauses: `WITH ${event}, ${facts}, ${sets}
WHERE size(${facts}.PART_OF) > 0 AND size(${sets}) > 0
WITH ${sets}, reduce(ids = ${wholesOf(facts)}, step IN range(2, 8) | ids + [id IN ${further} WHERE NOT id IN ids]) AS ids
UNWIND ${sets} AS ${held}
WITH ${held} WHERE ${held}.id IN ids
WITH ${held}.event AS ${set}, ${held}.told AS ${told}`,
      site: { it: set, facts: told },
    }
  }
}

function wholesOf(facts: string): string {
  return `[r IN ${facts}.PART_OF WHERE r.basis <> 'INFERRED' | r.entityId]`
}
