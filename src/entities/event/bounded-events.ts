import { ClientError } from '../../errors.ts'
import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'

/** The facts of more events than this are too dear to be worked out for one answer. */
export const mostCandidates = 50_000

/** Events to be looked at, some perhaps more than once. */
export interface BoundedEvents {
  readonly event: string
  /** Clauses that bind them. */
  readonly clauses: string
  /** What is told where they are too many: how many that is, and what to narrow. */
  readonly refusal: string
}

/**
 * Gathers events once for the statement and gives them as a list, each once, by an expression. Where they are too many
 * it is empty, and the answer is refused.
 */
export function boundedEvents(field: Field, { event, clauses, refusal }: BoundedEvents): string {
  const [list, most] = [field.variable('candidates'), String(mostCandidates)]
  const gathered = `${clauses}
WITH DISTINCT ${event} LIMIT ${most} + 1
RETURN collect(${event}) AS ${list}`
  field.prelude(call(field.bound(), [gathered]), list)
  field.guard(`size(${list})`, (found) =>
    Number(found) <= mostCandidates
      ? undefined
      : new ClientError('QUERY_TOO_EXPENSIVE', refusal, { limit: mostCandidates }),
  )
  return `CASE WHEN size(${list}) > ${most} THEN [] ELSE ${list} END`
}
