import { type Answer, answeredAt, answerTo } from './client.ts'
import { type Put, type Question, useQuestion } from './use-question.ts'

/** One of several questions: its text and its values. */
export interface Asked {
  readonly document: { readonly toString: () => string }
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Asks several questions as if they were one: answered, in their order, when all are; a fault where one fails. Those
 * that were answered before are not asked again.
 */
export function useQuestions<Data>(
  asked: readonly Asked[],
  options: { readonly pause?: boolean } = {},
): Question<readonly Data[]> {
  const all = asked.map(({ document, variables }) => ({ text: document.toString(), variables }))
  return useQuestion<readonly Data[], Together>(
    { toString: () => '' },
    { all },
    // Each answer is of its own document; the caller names what they can be.
    { ...options, put: putAll as Put<readonly Data[], Together> },
  )
}

interface Together {
  readonly all: readonly {
    readonly text: string
    readonly variables: Readonly<Record<string, unknown>>
  }[]
  readonly [name: string]: unknown
}

const putAll: Put<readonly unknown[], Together> = (_text, { all }, how) => ({
  subscribe: (hear) => {
    let wanted = true
    const asked = all.map(({ text, variables }) => answerTo<unknown>(text, variables, how))
    void Promise.all(asked).then((answers) => {
      if (wanted) hear(together(answers))
    })
    return {
      unsubscribe: () => {
        wanted = false
      },
    }
  },
})

/** All answers as one, which is as old as the oldest. */
function together(answers: readonly Answer<unknown>[]): Answer<readonly unknown[]> {
  const error = answers.find((one) => one.error !== undefined)?.error
  if (error !== undefined) return { error }
  const oldest = Math.min(...answers.map((one) => answeredAt(one).getTime()))
  return { data: answers.map(({ data }) => data), extensions: { answeredAt: oldest } }
}
