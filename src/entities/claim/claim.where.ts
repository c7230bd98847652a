import { ID, InputType } from 'type-graphql'
import { filter } from '../../reading/declare.ts'
import type { WhereDeclaration } from '../../reading/declare.ts'
import { textMatches } from '../../reading/fulltext.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Predicate } from '../../reading/shape.ts'
import {
  Basis,
  ClaimKind,
  ClaimScope,
  ClaimStatus,
  Modality,
  RelationType,
} from '../../reading/types/enums.ts'

/** Which claims. */
@InputType({
  description:
    'Which claims. All fields that are given must fit. An id of an entity that was judged to be the same as another means the one that both are kept as.',
})
export class ClaimWhere {}

function byProperty(
  field: string,
  type: object,
  property: string,
  description: string,
): WhereDeclaration {
  const predicate: Predicate = (input, { site }) =>
    `${nodeOf(site)}.${property} IN ${input.parameter()}`
  return filter({ on: ClaimWhere, field, type: () => [type], description, predicate })
}

/** The filters on a claim. */
export const claimFilters = [
  byProperty('kinds', ClaimKind, 'kind', 'What they are about.'),
  byProperty('relations', RelationType, 'relation', 'Which relation they claim.'),
  filter({
    on: ClaimWhere,
    field: 'speakers',
    type: () => [ID],
    description: 'Who says so: identified actors.',
    predicate: (input, { site }) => `${nodeOf(site)}.speakerId IN ${input.keptIds()}`,
  }),
  byProperty('modalities', Modality, 'modality', 'In which mode they are made.'),
  byProperty('basis', Basis, 'basis', 'How the value is known.'),
  byProperty('scopes', ClaimScope, 'scope', 'For all of the event, or for some of it.'),
  byProperty(
    'statuses',
    ClaimStatus,
    'status',
    'Where they stand in review. Where nothing is asked, all but those that are rejected or retracted.',
  ),
  byProperty('events', ID, 'eventId', 'About these events.'),
  byProperty('documents', ID, 'documentId', 'In these documents.'),
  filter({
    on: ClaimWhere,
    field: 'entities',
    type: () => [ID],
    description:
      'Naming one of these entities, as what is claimed or as the first end of a relation.',
    predicate: (input, { site }) => {
      const [c, ids] = [nodeOf(site), input.keptIds()]
      return `(${c}.objectId IN ${ids} OR ${c}.subjectId IN ${ids})`
    },
  }),
  filter({
    on: ClaimWhere,
    field: 'text',
    type: () => String,
    description: 'Words of the glosses of their passages, Arabic or English; all must occur.',
    predicate: (input, plan) => {
      const [found, p] = [textMatches('passage_text', input, plan), plan.variable('p')]
      return `EXISTS { MATCH (${nodeOf(plan.site)})-[:EVIDENCED_BY]->(${p}) WHERE ${p}.id IN ${found} }`
    },
  }),
]
