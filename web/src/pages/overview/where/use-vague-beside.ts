import { useState } from 'react'
import type { Question } from '../../../api/use-question.ts'
import type { NumbersQuery } from '../../../gql/first/graphql.ts'
import type { WhereQuery } from '../../../gql/further/graphql.ts'
import type { Count } from '../../../kit/count.ts'
import { tooVague } from './too-vague.ts'

/**
 * How many events are too vague for the map that is shown: numbers of other filters are not set beside it. Undefined while
 * that is not known; `numbers` are undefined while they answer an earlier question.
 */
export function useVagueBeside(
  { data, stale }: Pick<Question<WhereQuery>, 'data' | 'stale'>,
  numbers: NumbersQuery | undefined,
): Count | undefined {
  const [known, setKnown] = useState<{ readonly map: WhereQuery; readonly of: NumbersQuery }>()
  const isOfNow = !stale && data !== undefined && numbers !== undefined
  if (isOfNow && (known?.map !== data || known.of !== numbers)) setKnown({ map: data, of: numbers })
  if (isOfNow) return tooVague(numbers)
  return known?.map === data ? tooVague(known?.of) : undefined
}
