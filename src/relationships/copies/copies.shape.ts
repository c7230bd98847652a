import { Float } from 'type-graphql'
import { Document, DocumentConnection } from '../../entities/document/document.type.ts'
import { connection } from '../../reading/connection.ts'
import { relationship } from '../../reading/declare.ts'
import { one } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { CopyMethod } from '../../reading/types/enums.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { documentList } from '../evidence/evidence-lists.shape.ts'

/** Documents that take over the words of others. */
export const copies = [
  relationship({
    on: Document,
    field: 'copyOf',
    type: () => Document,
    nullable: true,
    description:
      'The document whose words it takes over, wholly or nearly; null where it is no copy. A copy is no voice of its own: it has the `origin` of what it copies.',
    read: one((field, site) => {
      const d = field.variable('d')
      return { clauses: `MATCH (${nodeOf(site)})-[:COPY_OF]->(${d})`, site: { it: d } }
    }),
  }),
  relationship({
    on: Document,
    field: 'copyMethod',
    type: () => CopyMethod,
    nullable: true,
    description: 'How it is known that it is a copy; null where it is none.',
    read: (field, site) => {
      const r = field.variable('r')
      const slot = field.slot(
        `head(COLLECT { MATCH (${nodeOf(site)})-[${r}:COPY_OF]->() RETURN coalesce(${r}.method, 'EDITOR') })`,
      )
      return (row) => row[slot] ?? null
    },
  }),
  relationship({
    on: Document,
    field: 'similarity',
    type: () => Float,
    nullable: true,
    description:
      'How much of it is the same as in what it copies, from 0 to 1; null where it is no copy or nobody says so.',
    read: (field, site) => {
      const r = field.variable('r')
      const slot = field.slot(
        `head(COLLECT { MATCH (${nodeOf(site)})-[${r}:COPY_OF]->() RETURN ${r}.similarity })`,
      )
      return (row) => row[slot] ?? null
    },
  }),
  relationship({
    on: Document,
    field: 'copies',
    type: () => DocumentConnection,
    description:
      'The documents that copy it, latest first; those without a last day of publication come last.',
    arguments: pagingArguments(),
    read: connection((field, site) =>
      documentList(field, (document) => `MATCH (${nodeOf(site)})<-[:COPY_OF]-(${document})`),
    ),
  }),
]
