import type { CandidateJudgement, EventAlikeQuery } from '../../../gql/further/graphql.ts'

/** An event that may be the same as another, why, and what was judged of the two. */
export interface AlikeEvent {
  readonly id: string
  readonly title: string
  readonly judgement: CandidateJudgement
  /** From 0 to 1; null where it follows from other judgements. */
  readonly score: number | null
  readonly reasons: readonly string[]
}

/** What may be the event of that id or was judged to be: the pairs it is in, then what they lead to. */
export function alikeEvents(
  id: string,
  { event, candidates }: EventAlikeQuery,
): readonly AlikeEvent[] {
  const paired = candidates.nodes.map(
    ({ keptId, kept, otherId, other, judgement, score, reasons }): AlikeEvent => {
      const [otherOne, node] = keptId === id ? [otherId, other] : [keptId, kept]
      return { id: otherOne, title: node?.label ?? otherOne, judgement, score, reasons }
    },
  )
  const known = new Set(paired.map((one) => one.id))
  const further = (event?.duplicates ?? []).filter((one) => !known.has(one.id))
  return [
    ...paired,
    ...further.map((one) => ({
      ...{ id: one.id, title: one.title, judgement: 'SAME' as const, score: null, reasons: [] },
    })),
  ]
}
