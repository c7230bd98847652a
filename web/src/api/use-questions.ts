import { type Answer, answeredAt, answerTo } from './client.ts'
import { type Put, type Question, useQuestion } from './use-question.ts'

/** One of several questions: its text and its values. */
interface Asked<Variables> {
  readonly document: { readonly toString: () => string }
  readonly variables: Variables
}

/** The answer to one of them, and what it answers. */
export interface Answered<Data, Variables> {
  readonly variables: Variables
  readonly data: Data
}

/**
 * Asks several questions as if they were one: answered, in their order, when all are; a fault where one fails. Those
 * that were answered before are not asked again.
 */
export function useQuestions<Data, Variables extends object>(
  asked: readonly Asked<Variables>[],
  options: { readonly pause?: boolean } = {},
): Question<readonly Answered<Data, Variables>[]> {
  const all = asked.map(({ document, variables }) => ({ text: document.toString(), variables }))
  return useQuestion<readonly Answered<Data, Variables>[], Together>(
    { toString: () => '' },
    { all },
    // Each answer is of its own document; the caller names what they can be.
    { ...options, put: putAll as Put<readonly Answered<Data, Variables>[], Together> },
  )
}

interface Together {
  readonly all: readonly { readonly text: string; readonly variables: object }[]
  readonly [name: string]: unknown
}

const putAll: Put<readonly Answered<unknown, object>[], Together> = (_text, { all }, how) => ({
  subscribe: (hear) => {
    let wanted = true
    const asked = all.map(({ text, variables }) => answerTo<unknown>(text, variables, how))
    void Promise.all(asked).then((answers) => {
      if (wanted) hear(together(all, answers))
    })
    return {
      unsubscribe: () => {
        wanted = false
      },
    }
  },
})

/** All answers as one, which is as old as the oldest. */
function together(
  all: Together['all'],
  answers: readonly Answer<unknown>[],
): Answer<readonly Answered<unknown, object>[]> {
  const error = answers.find((one) => one.error !== undefined)?.error
  if (error !== undefined) return { error }
  const data = answers.map((one, index) => ({
    data: one.data,
    variables: all[index]?.variables ?? {},
  }))
  const oldest = Math.min(...answers.map((one) => answeredAt(one).getTime()))
  return { data, extensions: { answeredAt: oldest } }
}
