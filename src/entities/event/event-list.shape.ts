import type { Source } from '../../reading/connection.ts'
import type { Rows } from '../../reading/fields.ts'
import { partsAbout } from '../../reading/input.ts'
import { indent } from '../../reading/row.ts'
import type { Field, LeadBranches } from '../../reading/shape.ts'
import { eventsText, pageText } from './event-walks.shape.ts'
import type { EventPlan } from './event-walks.shape.ts'
import { heardEvents } from './heard-events.shape.ts'
import { heardList } from './heard-list.shape.ts'
import { lensOf } from './lens-choice.ts'
import { orderOf, planList } from './plan-events.ts'

/**
 * Gives the list of events that fit `where`, in `orderBy`. It walks an index in the list's order: by date all events,
 * or, where a filter (or the parent, as `fixed`) leads, the events of its entities.
 */
export function eventList(field: Field, fixed?: LeadBranches): Source {
  const where = field.arguments.get('where')
  const lens = lensOf(where)
  if (lens !== undefined) return heardList(field, { where, lens, fixed }, orderOf(field))
  const plan = planList(field, where, fixed)
  const { e, at, id } = plan.names
  const [first] = plan.order.parts
  return {
    order: plan.order.parts,
    page: (page) => ({
      clauses: pageText(plan, page),
      site: { it: e, id },
      key: [first.kind === 'number' ? at : `toString(${at})`, id],
    }),
    count: () => countText(plan, ''),
    extras: {
      openDates: () => {
        const dated = partsAbout(where, ['from', 'to'])
        const known = field.where('EventWhere', dated, { it: e }, { mode: 'KNOWN' })
        // Not counted with "AND false": Neo4j would fold the label away and then refuse the hint.
        // What is collected beforehand for this question, too, must be seen in its walks.
        const counted = { ...plan, bound: field.bound() }
        return known === '' ? '0' : countText(counted, `NOT coalesce(${known}, false)`)
      },
    },
  }
}

/** Gives clauses that bind those of some events, by an expression of their ids, that fit `where`. */
export function fittingEvents(field: Field, ids: string): Rows {
  const where = field.arguments.get('where')
  const fixed: LeadBranches = {
    pattern: { keys: ids, clauses: (event, key) => `MATCH (${event}:Event {id: ${key}})` },
    exact: true,
  }
  const lens = lensOf(where)
  if (lens !== undefined) {
    const { rows, site } = heardEvents(field, { where, lens, fixed })
    return { clauses: rows, site: { ...site, id: `${site.it}.id` } }
  }
  const plan = planList(field, where, fixed)
  return {
    clauses: eventsText(plan, { further: '' }),
    site: { it: plan.names.e, id: plan.names.id },
  }
}

function countText(plan: EventPlan, further: string): string {
  return `COUNT {\n${indent(eventsText(plan, { further }))}\n  RETURN DISTINCT ${plan.names.e}\n}`
}
