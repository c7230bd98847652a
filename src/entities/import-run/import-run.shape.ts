import { expression, property, role, temporal } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How runs, their counts and their findings are read. */
export const importRunShapes: readonly TypeShape[] = [
  {
    type: 'ImportRun',
    fields: {
      ...properties('id', 'tool', 'version', 'dossier', 'source', 'file', 'sha256'),
      ...properties('records', 'rows', 'skipped', 'rejected', 'remarks'),
      // A run of one transaction is over once it is there.
      status: expression((site) => `coalesce(${nodeOf(site)}.status, 'DONE')`),
      startedAt: temporal('startedAt'),
      finishedAt: temporal('finishedAt'),
      undoneAt: temporal('undoneAt'),
    },
  },
  {
    type: 'RunCount',
    fields: {
      label: role('label'),
      added: role('added'),
      changed: role('changed'),
      closed: role('closed'),
      unchanged: role('unchanged'),
    },
  },
  {
    type: 'RunFinding',
    fields: {
      ...properties('id', 'kind', 'file', 'line', 'column', 'reason'),
      row: property('number'),
      record: property('raw'),
    },
  },
]

function properties(...names: readonly string[]): TypeShape['fields'] {
  return Object.fromEntries(names.map((name) => [name, property(name)]))
}
