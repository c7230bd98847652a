import { useEffect, useState } from 'react'
import { answerTo } from '../../../api/client.ts'
import type { Lens } from '../../../gql/first/graphql.ts'
import { KilledAsOfDocument, type KilledAsOfQuery } from '../../../gql/further/graphql.ts'

/** The toll as it stood on a day. */
export interface DayToll {
  readonly day: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** Asks how many were held to be killed as of each day; what was answered within a minute is not asked again. */
export function useTollsByDay(
  id: string,
  lens: Lens | null,
  days: readonly string[],
): readonly DayToll[] {
  const [tolls, setTolls] = useState<readonly DayToll[]>([])
  const key = JSON.stringify([id, lens, days])
  useEffect(() => {
    let wanted = true
    const asked = days.map(async (asOf): Promise<DayToll> => {
      const variables = { id, lens: { ...lens, asOf } }
      const { data } = await answerTo<KilledAsOfQuery>(KilledAsOfDocument.toString(), variables)
      const killed = data?.event?.killed
      return {
        day: asOf,
        low: killed?.low ?? null,
        best: killed?.best ?? null,
        high: killed?.high ?? null,
      }
    })
    void Promise.all(asked).then((given) => {
      if (wanted) setTolls(given)
    })
    return () => {
      wanted = false
    }
  }, [key])
  return tolls
}
