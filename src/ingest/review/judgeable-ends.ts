import { ClientError } from '../../errors.ts'
import type { EndsOfPair } from './pairs.queries.ts'

/** Says which of two entities is kept; throws NOT_FOUND or BAD_USER_INPUT where nothing can be judged of them. */
export function judgeableEnds(
  known: readonly EndsOfPair[],
  [one, other]: readonly [string, string],
  judgement: string | null,
): { readonly kept: string; readonly other: string } {
  const [first, second] = [one, other].map((id) => found(known, id))
  if (first === undefined || second === undefined || one === other) {
    throw wrong(`Two different entities are needed, and ${one} is one.`)
  }
  if (kindOf(one) !== kindOf(other)) {
    throw wrong(`${one} is of another kind than ${other}: they cannot be one.`)
  }
  if (judgement === 'SAME') refuseHolding(first, second)
  const isKept = first.isCurated || !second.isCurated
  return isKept ? { kept: one, other } : { kept: other, other: one }
}

function found(known: readonly EndsOfPair[], id: string): EndsOfPair {
  const end = known.find((one) => one.id === id)
  if (end !== undefined) return end
  throw new ClientError('NOT_FOUND', `There is no entity ${id}.`, { id })
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'))
}

function refuseHolding(first: EndsOfPair, second: EndsOfPair): void {
  const isAbove = first.above.includes(second.canonical) || second.above.includes(first.canonical)
  if (!isAbove) return
  throw wrong(
    `One of ${first.id} and ${second.id} lies within the other, or is a kind of it: as one, it would hold itself.`,
  )
}

function wrong(reason: string): ClientError {
  return new ClientError('BAD_USER_INPUT', `${reason} Nothing was changed.`, {})
}
