import { fittingEvents } from '../../entities/event/event-list.shape.ts'
import { EventWhere } from '../../entities/event/event.where.ts'
import { subscription } from '../../reading/declare.ts'
import { collect } from '../../reading/fields.ts'
import { RowBuilder, rowIn, rowsIn } from '../../reading/row.ts'
import type { Row } from '../../reading/row.ts'
import type { FieldShape } from '../../reading/shape.ts'
import { EventChange } from './change.type.ts'

/**
 * Tells of the events among `given('changes')`: one statement looks each up by its id and asks whether it fits now. What
 * is new and does not fit is not told of; what has changed and does not fit may have fitted before, so it is.
 */
const tellEvents: FieldShape = (field) => {
  const change = field.variable('change')
  const row = new RowBuilder()
  const slots = {
    id: row.slot(`${change}.id`),
    kind: row.slot(`${change}.kind`),
    cursor: row.slot(`${change}.cursor`),
  }
  const ids = `CASE ${change}.kind WHEN 'REMOVED' THEN [] ELSE [${change}.id] END`
  const { clauses, site } = fittingEvents(field, ids)
  const fitting = new RowBuilder()
  const parts = [...field.children()].map(
    ([key, child]) =>
      [key, child.name, child.name === 'event' ? child.selectInto(fitting, site) : null] as const,
  )
  // So that an event of which nothing is asked is no empty row.
  fitting.slot(site.id ?? 'null')
  const event = row.slot(`head(${collect(clauses, fitting)})`)
  const all = field.slot(collect(`UNWIND ${field.given('changes')} AS ${change}`, row))
  return (values) =>
    rowsIn(values[all]).flatMap((told) => {
      const found = rowIn(told[event])
      const kind = kindOf(told[slots.kind], found)
      if (kind === undefined) return []
      const own = { kind, id: told[slots.id], cursor: told[slots.cursor] }
      return [
        Object.fromEntries(
          parts.map(([key, name, read]) => [
            key,
            read === null ? own[name as keyof typeof own] : found && read(found),
          ]),
        ),
      ]
    })
}

function kindOf(kind: unknown, found: Row | null): string | undefined {
  if (kind === 'REMOVED') return kind
  if (found === null) return kind === 'ADDED' ? undefined : 'LEFT'
  return String(kind)
}

/** Events as they change. */
export const eventChanged = subscription({
  field: 'eventChanged',
  type: () => EventChange,
  description:
    'Tells of events that were added, changed or removed, each once for all that became of it since the last message. Changes that come in quick succession, or while the client was away, are told together.',
  arguments: { where: { type: () => EventWhere, nullable: true, description: 'Which events.' } },
  read: tellEvents,
})
