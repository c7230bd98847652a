import type { Question } from '../../../api/use-question.ts'
import { useQuestions } from '../../../api/use-questions.ts'
import type { Lens } from '../../../gql/first/graphql.ts'
import { KilledAsOfDocument, type KilledAsOfQuery } from '../../../gql/further/graphql.ts'

/** The toll as it stood on a day. */
export interface DayToll {
  readonly day: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** Asks how many were held to be killed as of each day: the answers stand in the order of the days. */
export function useTollsByDay(
  id: string,
  lens: Lens | null,
  days: readonly string[],
): Question<readonly KilledAsOfQuery[]> {
  return useQuestions<KilledAsOfQuery>(
    days.map((asOf) => ({
      document: KilledAsOfDocument,
      variables: { id, lens: { ...lens, asOf } },
    })),
  )
}

/** The tolls of those days on which any number was given. */
export function toldTolls(
  days: readonly string[],
  answers: readonly KilledAsOfQuery[],
): readonly DayToll[] {
  return days.flatMap((day, index) => {
    const killed = answers[index]?.event?.killed
    const isTold = killed != null && (killed.low ?? killed.best ?? killed.high) !== null
    return isTold ? [{ day, low: killed.low, best: killed.best, high: killed.high }] : []
  })
}
