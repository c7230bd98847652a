import { client } from './client.ts'
import { type Ask, type Question, useQuestion } from './use-question.ts'

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
    { ...options, ask: askAll as Ask<readonly Answered<Data, Variables>[], Together> },
  )
}

interface Together {
  readonly all: readonly { readonly text: string; readonly variables: object }[]
  readonly [name: string]: unknown
}

const askAll: Ask<readonly Answered<unknown, object>[], Together> = (_text, { all }) => ({
  subscribe: (hear) => {
    let wanted = true
    void Promise.all(all.map(answerOf)).then((answers) => {
      const error = answers.find((one) => one.error !== undefined)?.error
      const data = answers.map((one, index) => ({
        data: one.data,
        variables: all[index]?.variables ?? {},
      }))
      if (wanted) hear(error === undefined ? { data } : { error })
    })
    return {
      unsubscribe: () => {
        wanted = false
      },
    }
  },
})

function answerOf({ text, variables }: Together['all'][number]) {
  // What failed with a part of its data is kept, too, and would fail again without being asked.
  const failed = client.readQuery(text, variables)?.error !== undefined
  const requestPolicy = failed ? 'network-only' : 'cache-first'
  return client.query<unknown>(text, variables, { requestPolicy }).toPromise()
}
