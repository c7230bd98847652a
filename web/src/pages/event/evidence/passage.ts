import type { EventEvidenceQuery } from '../../../gql/further/graphql.ts'

/** A passage of the evidence. */
export type Passage = NonNullable<EventEvidenceQuery['event']>['passages']['nodes'][number]
