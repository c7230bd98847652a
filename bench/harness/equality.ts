import { deepStrictEqual } from 'node:assert'
import type { Answer } from '../queries/answer.ts'
import type { Sample } from '../queries/sample.ts'
import type { WorkloadQuery } from '../queries/workload-query.ts'
import { askPatiently } from './ask-patiently.ts'
import type { RunningPeer } from './running-peer.ts'

/** Two servers that do not say the same of a question. */
export interface Difference {
  readonly query: string
  readonly peer: string
  readonly message: string
}

/** Asks every server every question for each of its variables, and gives where one differs from the first. */
export async function differences(
  peers: readonly RunningPeer[],
  queries: readonly WorkloadQuery[],
  sample: Sample,
): Promise<readonly Difference[]> {
  const found: Difference[] = []
  for (const query of queries) {
    let values = 0
    for (const variables of query.variables(sample)) {
      const answers = new Map<RunningPeer, Answer | Error>()
      for (const peer of peers) {
        const { body, answer } = peer.peer.ask(query)
        const asked = askPatiently(peer.server.url, body(variables)).then(answer)
        answers.set(peer, await asked.catch((error: unknown) => Error(String(error))))
      }
      const [first] = answers.values()
      values += first instanceof Error ? 0 : (first?.length ?? 0)
      for (const [{ peer }, answer] of answers) {
        const message = differs(first, answer)
        if (message !== undefined) found.push({ query: query.name, peer: peer.name, message })
      }
    }
    const message = 'It answers nothing to any of its variables, so nothing is compared.'
    if (values === 0) found.push({ query: query.name, peer: 'all', message })
  }
  return found
}

function differs(wanted: Answer | Error | undefined, given: Answer | Error): string | undefined {
  if (given instanceof Error) return given.message
  try {
    deepStrictEqual(given, wanted)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, LONGEST) : String(error)
  }
}

/** Of a message about two long answers, enough to see where they part. */
const LONGEST = 800
