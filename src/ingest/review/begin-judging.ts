import { ClientError } from '../../errors.ts'
import type { Transaction } from '../../graph/graph.ts'
import { judgementOf } from './pairs.queries.ts'

/** What was judged of a pair before; undefined where it was never proposed or judged. */
export interface JudgedBefore {
  readonly judgement: string | null
  readonly kept: string
  readonly other: string
}

/** Looks at what was judged of a pair; throws BAD_USER_INPUT where that is what is to be judged now. */
export async function beginJudging(
  transaction: Transaction,
  pair: string,
  {
    one,
    other,
    judgement,
  }: { readonly one: string; readonly other: string; readonly judgement: string | null },
): Promise<JudgedBefore | undefined> {
  const [before] = (await transaction.run(judgementOf(pair))).rows
  if ((before?.judgement ?? null) !== judgement) return before
  throw new ClientError(
    'BAD_USER_INPUT',
    judgement === null
      ? `Nothing is judged of ${one} and ${other}, so there is nothing to take back.`
      : `${one} and ${other} are judged ${judgement} already.`,
    { one, other },
  )
}
