import { entityWithId } from '../graph/entity-with-id.shape.ts'
import { cursorInRow } from '../../reading/changes/change-cursor.ts'
import { one, property, temporal } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { call } from '../../reading/row.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How a Change is read. */
export const changeShape: TypeShape = {
  type: 'Change',
  fields: {
    cursor: (field, site) => {
      const slots = ['number', 'run'].map((part) => field.slot(`${nodeOf(site)}.${part}`))
      return (row) => cursorInRow(row, slots)
    },
    kind: property('kind'),
    thing: property('thing'),
    id: property('thingId'),
    node: one((field, site) => {
      const [c, n] = [nodeOf(site), field.variable('n')]
      const branches = Object.entries(labels).map(
        ([thing, label]) =>
          `${label === 'Entity' ? entityWithId(field, n, `${c}.thingId`) : `MATCH (${n}:${label} {id: ${c}.thingId})`}\nWHERE ${c}.thing = '${thing}'${label === 'Event' ? ` AND ${n}.type IS NOT NULL` : ''}\nRETURN ${n}`,
      )
      return { clauses: call([c], branches), site: { it: n } }
    }),
    at: temporal('at'),
    run: property('run'),
  },
}

const labels: Readonly<Record<string, string>> = {
  EVENT: 'Event',
  ENTITY: 'Entity',
  DOCUMENT: 'Document',
  SOURCE: 'Source',
}
