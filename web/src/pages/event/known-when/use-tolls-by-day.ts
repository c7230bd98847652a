import type { Question } from '../../../api/use-question.ts'
import { type Answered, useQuestions } from '../../../api/use-questions.ts'
import type { Lens } from '../../../gql/first/graphql.ts'
import type { Estimated } from '../../../kit/estimate-text.ts'
import { KilledAsOfDocument, type KilledAsOfQuery } from '../../../gql/further/graphql.ts'

/** The toll as it stood on a day. */
export interface DayToll extends Estimated {
  readonly day: string
}

/** The answer as of one day. */
type AsOf = Answered<KilledAsOfQuery, { readonly lens: Lens & { readonly asOf: string } }>

/** Asks how many were held to be killed as of each day. */
export function useTollsByDay(
  id: string,
  lens: Lens | null,
  days: readonly string[],
): Question<readonly AsOf[]> {
  return useQuestions(
    days.map((asOf) => ({
      document: KilledAsOfDocument,
      variables: { id, lens: { ...lens, asOf } },
    })),
  )
}

/** The tolls of those days on which any number was given. */
export function toldTolls(answers: readonly AsOf[]): readonly DayToll[] {
  return answers.flatMap(({ variables, data: { event } }) => {
    const killed = event?.killed
    const isTold = killed != null && (killed.low ?? killed.best ?? killed.high) !== null
    if (!isTold) return []
    return [{ ...killed, day: variables.lens.asOf }]
  })
}
