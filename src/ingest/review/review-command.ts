import { userInfo } from 'node:os'
import { ClientError } from '../../errors.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Rebuilding } from '../rebuild/steps.ts'
import { countLines } from '../report.ts'
import { findDuplicates } from '../duplicates/find-duplicates.ts'
import { judge } from './judge.ts'
import type { Judgement } from './judgement.ts'
import { listedPairs } from './pairs.queries.ts'
import { pairLines } from './review-lines.ts'

const listed = 100

const judgements: Readonly<Record<string, Judgement['judgement']>> = {
  same: 'SAME',
  different: 'DIFFERENT',
  unsure: 'UNSURE',
  undo: null,
}

/** What `marsad review` was asked. */
export interface ReviewRequest {
  readonly verb: string | undefined
  readonly one: string | undefined
  readonly other: string | undefined
  readonly reason: string | undefined
  readonly judged: boolean
}

/** Looks for events that are told twice and lists pairs that may be one, or judges one of them; gives lines for the terminal. Throws BAD_USER_INPUT where it is not understood. */
export async function review(
  graph: Graph,
  { verb, one, other, reason, judged }: ReviewRequest,
  rebuilding: Rebuilding,
): Promise<readonly string[]> {
  if (verb === undefined) {
    if (!judged) await findDuplicates(graph, rebuilding)
    const pairs = await graph.read(listedPairs(judged, listed))
    return pairs.length === 0 ? ['There is no such pair.'] : pairs.flatMap(pairLines)
  }
  const judgement = judgements[verb]
  if (judgement === undefined || one === undefined || other === undefined) {
    throw new ClientError(
      'BAD_USER_INPUT',
      'Say what is judged of which two: `marsad review same|different|unsure|undo <id> <id>`. Without these, pairs are listed.',
    )
  }
  const by = userInfo().username
  const reasons = reason === undefined ? [] : [reason]
  const counts = await judge(graph, { one, other, judgement, by, reasons }, rebuilding)
  return [`${one} and ${other}: ${judgement ?? 'taken back'}.`, ...countLines(counts)]
}
