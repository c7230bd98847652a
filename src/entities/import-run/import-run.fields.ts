import { connection } from '../../reading/connection.ts'
import { relationship } from '../../reading/declare.ts'
import { many } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { sortedList } from '../../reading/sorted-list.ts'
import { RunFindingKind } from '../../reading/types/enums.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { ImportRun, RunCount } from './import-run.type.ts'
import { RunFindingConnection } from './run-finding.type.ts'

/** The fields of a run that are more than one property. */
export const importRunFields = [
  relationship({
    on: ImportRun,
    field: 'counts',
    type: () => [RunCount],
    description: 'What it did, by label and relationship type; empty until it is over.',
    read: many((field, site) => {
      const [at, run] = [field.variable('at'), nodeOf(site)]
      const of = (name: string) => `${run}.counted${name}[${at}]`
      return {
        clauses: `UNWIND range(0, coalesce(size(${run}.countedLabels), 0) - 1) AS ${at}`,
        site: {
          it: at,
          ...{ label: of('Labels'), added: of('Added'), changed: of('Changed') },
          ...{ closed: of('Closed'), unchanged: of('Unchanged') },
        },
      }
    }),
  }),
  relationship({
    on: ImportRun,
    field: 'findings',
    scans: { along: ['FOUND_IN'], of: 'Run' },
    type: () => RunFindingConnection,
    description:
      'What was found in its file, in the order of its lines: the first thousand. The file of rejected records, which the import names, has all that are rejected.',
    arguments: {
      kind: { type: () => RunFindingKind, nullable: true, description: 'Of this kind alone.' },
      ...pagingArguments(),
    },
    read: connection((field, site) => {
      const found = field.variable('found')
      const kind = field.arguments.get('kind')
      return sortedList({
        clauses: `MATCH (${nodeOf(site)})<-[:FOUND_IN]-(${found}:RunNote)`,
        carried: [found],
        ...(kind === undefined ? {} : { predicate: `${found}.kind = ${kind.parameter()}` }),
        keys: [
          { text: `${found}.line`, kind: 'number', descending: false },
          { text: `${found}.id`, kind: 'text', descending: false },
        ],
        site: { it: found },
      })
    }),
  }),
]
