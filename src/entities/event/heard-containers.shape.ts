import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import type { HeardEvents } from './heard-events.shape.ts'

/**
 * Gives how the found events that hold an event are found under a lens. What the events are part of is gathered once, with
 * what that is part of in turn, which no lens changes; then the containers of an event are looked up.
 */
export function heardContainers(
  field: Field,
  { list, site }: HeardEvents,
): (container: string) => { readonly clauses: string; readonly site: Site } {
  const { it: event, facts } = site
  const [wholes, part, containers] = [
    field.variable('wholes'),
    field.variable('part'),
    field.variable('holding'),
  ]
  field.prelude(
    call([list], [`UNWIND ${list} AS ${part}\n${reached(`${part}.told`)} AS ${wholes}`]),
    wholes,
  )
  field.prelude(
    call(
      [list, wholes],
      [
        `WITH ${list}, reduce(ids = [], one IN ${wholes} | ids + one.ids) AS ids
RETURN [held IN ${list} WHERE held.event.id IN ids] AS ${containers}`,
      ],
    ),
    containers,
  )
  return (container) => {
    const [told, held] = [field.sameFacts(facts), field.variable('held')]
    const further = `reduce(more = [], one IN [w IN ${wholes} WHERE w.id IN ${firstSteps(facts)} | w.ids] | more + one)`
    return {
      clauses: `WITH ${event}, ${facts}, ${containers}, ${wholes}
WHERE size(${facts}.PART_OF) > 0 AND size(${containers}) > 0
WITH ${containers}, ${further} AS ids
UNWIND ${containers} AS ${held}
WITH ${held} WHERE ${held}.event.id IN ids
WITH ${held}.event AS ${container}, ${held}.told AS ${told}`,
      site: { it: container, facts: told },
    }
  }
}

/** Clauses that give, for each event that some facts are part of, the ids of it and of what it is part of. */
function reached(told: string): string {
  return `UNWIND ${firstSteps(told)} AS id
WITH DISTINCT id
MATCH (:Event {id: id})-[steps:PART_OF*0..7]->(whole:Event)
WHERE all(step IN steps WHERE step.basis <> 'INFERRED')
WITH id, collect(DISTINCT whole.id) AS ids
RETURN collect({id: id, ids: ids})`
}

function firstSteps(facts: string): string {
  return `[r IN ${facts}.PART_OF WHERE r.basis <> 'INFERRED' | r.entityId]`
}
