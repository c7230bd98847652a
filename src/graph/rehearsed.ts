import type { Graph, Transaction } from './graph.ts'

/** Does work in a write transaction that is taken back at its end, and gives what the work gave. */
export async function rehearsed<Result>(
  graph: Graph,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const takenBack = new Error('What is rehearsed is taken back.')
  let outcome: { readonly result: Result } | undefined
  try {
    await graph.write(async (transaction) => {
      outcome = { result: await work(transaction) }
      // Nothing but an error takes a transaction back.
      throw takenBack
    })
  } catch (error) {
    if (outcome === undefined || error !== takenBack) throw error
    return outcome.result
  }
  throw takenBack
}
