import { ClientError } from '../../errors.ts'
import { afterKey, orderBy } from '../../reading/connection.ts'
import type { Source } from '../../reading/connection.ts'
import { partsAbout } from '../../reading/input.ts'
import { conjunction } from '../../reading/plan-where.ts'
import { indent } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import type { EventOrdering } from './event-walks.shape.ts'
import { heardEvents } from './heard-events.shape.ts'
import type { HeardWhere } from './heard-events.shape.ts'

/**
 * Gives the list of events that fit a where under a lens, in order. What filters and orders is worked out for all of
 * them, what is shown for those of the page alone.
 */
export function heardList(field: Field, asked: HeardWhere, order: EventOrdering): Source {
  if (asked.fixed?.walks !== undefined) throw onlyAtRoot()
  const heard = heardEvents(field, asked)
  const { it: e, facts } = heard.site
  const [at, id] = [field.variable('at'), field.variable('id')]
  const held = order.property === 'updatedAt' ? `${e}.updatedAt` : `${facts}.${order.property}`
  const [first] = order.parts
  return {
    order: order.parts,
    page: (page) => {
      const shown = field.lens(e, heard.choice)
      const after =
        page.key === undefined ? '' : afterKey(order.parts, [at, id], page.key, page.backward)
      const where = conjunction([`${at} IS NOT NULL`, after])
      return {
        clauses: `${heard.rows}
WITH ${e}, ${held} AS ${at}, ${e}.id AS ${id}
WHERE ${where}
WITH ${e}, ${at}, ${id} ORDER BY ${orderBy(order.parts, [at, id], page.backward)} LIMIT ${page.limit}
${shown.clauses}`,
        site: { it: e, facts: shown.facts, id },
        key: [first.kind === 'number' ? at : `toString(${at})`, id],
      }
    },
    count: () => `size(${heard.list})`,
    extras: {
      openDates: () => {
        const dated = partsAbout(asked.where, ['from', 'to'])
        const known = field.where('EventWhere', dated, heard.site, { mode: 'KNOWN' })
        if (known === '') return '0'
        const open = `${heard.rows}\nWITH ${e}, ${facts} WHERE NOT coalesce(${known}, false)`
        return `COUNT {\n${indent(`${open}\nRETURN 1 AS one`)}\n}`
      },
    },
  }
}

function onlyAtRoot(): ClientError {
  return new ClientError(
    'BAD_USER_INPUT',
    'The events of an entity follow from all claims, so `accordingTo` cannot be asked here. Ask `events(where: {accordingTo: …, actors: […]})` instead.',
  )
}
