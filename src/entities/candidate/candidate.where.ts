import { ID, InputType } from 'type-graphql'
import { filter } from '../../reading/declare.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { CandidateJudgement, CandidateThing } from '../../reading/types/enums.ts'

/** Which candidates. */
@InputType({ description: 'Which candidates. All fields that are given must fit.' })
export class CandidateWhere {}

/** The filters on a candidate. */
export const candidateFilters = [
  filter({
    on: CandidateWhere,
    field: 'things',
    type: () => [CandidateThing],
    description: 'What the two are.',
    predicate: (input, { site }) => `${nodeOf(site)}.thing IN ${input.parameter()}`,
  }),
  filter({
    on: CandidateWhere,
    field: 'judgements',
    type: () => [CandidateJudgement],
    description: 'What was judged last: OPEN for those that wait for somebody.',
    predicate: (input, { site }) =>
      `coalesce(${nodeOf(site)}.judgement, 'OPEN') IN ${input.parameter()}`,
  }),
  filter({
    on: CandidateWhere,
    field: 'runs',
    type: () => [ID],
    description: 'Which runs proposed them.',
    predicate: (input, { site }) => `${nodeOf(site)}.run IN ${input.parameter()}`,
  }),
  filter({
    on: CandidateWhere,
    field: 'ids',
    type: () => [ID],
    description: 'One of the two is one of these, as it was given.',
    predicate: (input, { site }) => {
      const ids = input.parameter()
      return `(${nodeOf(site)}.keptId IN ${ids} OR ${nodeOf(site)}.otherId IN ${ids})`
    },
  }),
]
