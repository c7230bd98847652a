import { ClaimConnection } from '../../entities/claim/claim.type.ts'
import { standing } from '../../entities/claim/standing.where.ts'
import { Document, DocumentConnection } from '../../entities/document/document.type.ts'
import { Entity } from '../../entities/entity/entity.type.ts'
import { EventConnection } from '../../entities/event/event.type.ts'
import { Mention, MentionConnection } from '../../entities/mention/mention.type.ts'
import { Passage, PassageConnection } from '../../entities/passage/passage.type.ts'
import { Source } from '../../entities/source/source.type.ts'
import { eventList } from '../../entities/event/event-list.shape.ts'
import { eventArguments } from '../../entities/event/event-arguments.ts'
import { connection } from '../../reading/connection.ts'
import { relationship } from '../../reading/declare.ts'
import { many, one } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { sortedList } from '../../reading/sorted-list.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { claimList } from '../claims/claim-list.shape.ts'
import { documentList, passageList } from './evidence-lists.shape.ts'

/** What was published: sources, documents, their passages and the names in them. */
export const evidence = [
  relationship({
    on: Document,
    field: 'source',
    type: () => Source,
    nullable: true,
    description: 'Who published it; null where the text does not say.',
    read: one((field, site) => {
      const source = field.variable('s')
      return {
        clauses: `MATCH (${nodeOf(site)})-[:PUBLISHED_BY]->(${source})`,
        site: { it: source },
      }
    }),
  }),
  relationship({
    on: Document,
    field: 'credits',
    type: () => [Source],
    description: 'Agencies and others it is credited to.',
    read: many((field, site) => {
      const source = field.variable('s')
      return {
        clauses: `MATCH (${nodeOf(site)})-[:CREDITED_TO]->(${source})\nWITH ${source} ORDER BY ${source}.id`,
        site: { it: source },
      }
    }),
  }),
  relationship({
    on: Document,
    field: 'passages',
    scans: { along: ['HAS_PASSAGE'], of: 'Document' },
    type: () => PassageConnection,
    description: 'Its passages, in order.',
    arguments: pagingArguments(),
    read: connection((field, site) =>
      passageList(field, (passage) => `MATCH (${nodeOf(site)})-[:HAS_PASSAGE]->(${passage})`),
    ),
  }),
  relationship({
    on: Document,
    field: 'events',
    scans: { along: ['FROM_DOCUMENT'], of: 'Document' },
    type: () => EventConnection,
    description:
      'The events that have it among their `documents`: a claim in it is about them that is neither superseded nor rejected nor retracted.',
    arguments: eventArguments,
    read: connection((field, site) => {
      const c = field.variable('c')
      return eventList(field, {
        pattern: {
          keys: `[${nodeOf(site)}]`,
          clauses: (event, key) =>
            `MATCH (${key})<-[:FROM_DOCUMENT]-(${c}:Claim WHERE ${standing(c)})-[:ABOUT]->(${event}:Event)`,
        },
        exact: true,
      })
    }),
  }),
  relationship({
    on: Source,
    field: 'documents',
    scans: { along: ['PUBLISHED_BY', 'CREDITED_TO'], of: 'Source' },
    type: () => DocumentConnection,
    description:
      'What it published or is credited for, latest first; what has no last day of publication comes last.',
    arguments: pagingArguments(),
    read: connection((field, site) =>
      documentList(
        field,
        (document) => `MATCH (${nodeOf(site)})<-[:PUBLISHED_BY|CREDITED_TO]-(${document})`,
      ),
    ),
  }),
  relationship({
    on: Passage,
    field: 'document',
    type: () => Document,
    description: 'The document it is in.',
    read: one((field, site) => {
      const d = field.variable('d')
      return { clauses: `MATCH (${nodeOf(site)})<-[:HAS_PASSAGE]-(${d})`, site: { it: d } }
    }),
  }),
  relationship({
    on: Passage,
    field: 'mentions',
    scans: { along: ['HAS_MENTION'], of: 'Passage' },
    type: () => MentionConnection,
    description: 'The names in it, in order.',
    arguments: pagingArguments(),
    read: connection((field, site) =>
      mentionList(
        field.variable('m'),
        (mention) => `MATCH (${nodeOf(site)})-[:HAS_MENTION]->(${mention})`,
      ),
    ),
  }),
  relationship({
    on: Passage,
    field: 'claims',
    scans: { along: ['EVIDENCED_BY'], of: 'Passage' },
    type: () => ClaimConnection,
    description: 'The claims that are made in it, but rejected and retracted ones.',
    arguments: pagingArguments(),
    read: connection((field, site) =>
      claimList(field, (claim) => ({
        clauses: `MATCH (${nodeOf(site)})<-[:EVIDENCED_BY]-(${claim}:Claim)`,
      })),
    ),
  }),
  relationship({
    on: Mention,
    field: 'passage',
    type: () => Passage,
    description: 'The passage it is in.',
    read: one((field, site) => {
      const p = field.variable('p')
      return { clauses: `MATCH (${nodeOf(site)})<-[:HAS_MENTION]-(${p})`, site: { it: p } }
    }),
  }),
  relationship({
    on: Mention,
    field: 'entity',
    type: () => Entity,
    nullable: true,
    description: 'What it refers to; null where that is only described.',
    read: one((field, site) => {
      const n = field.variable('n')
      return { clauses: `MATCH (${nodeOf(site)})-[:REFERS_TO]->(${n})`, site: { it: n } }
    }),
  }),
]

/** Gives the mentions that a pattern binds, by passage and position. */
export function mentionList(mention: string, bind: (mention: string) => string) {
  return sortedList({
    clauses: bind(mention),
    carried: [mention],
    keys: [
      { text: `${mention}.start`, kind: 'number', descending: false },
      { text: `${mention}.id`, kind: 'text', descending: false },
    ],
    site: { it: mention },
  })
}
