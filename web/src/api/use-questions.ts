import { client } from './client.ts'
import { type Ask, type Question, useQuestion } from './use-question.ts'

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
    { ...options, ask: askAll as Ask<readonly Data[], Together> },
  )
}

interface Together {
  readonly all: readonly {
    readonly text: string
    readonly variables: Readonly<Record<string, unknown>>
  }[]
  readonly [name: string]: unknown
}

const askAll: Ask<readonly unknown[], Together> = (_text, { all }) => ({
  subscribe: (hear) => {
    let wanted = true
    void Promise.all(all.map(answerOf)).then((answers) => {
      const error = answers.find((one) => one.error !== undefined)?.error
      if (wanted) hear(error === undefined ? { data: answers.map(({ data }) => data) } : { error })
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
