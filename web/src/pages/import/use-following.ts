import { useEffect } from 'react'
import type { RunStatus } from '../../gql/further/graphql.ts'

const EVERY = 3_000

/** Asks again every few seconds while a run is under way, as long as the page is looked at. */
export function useFollowing(
  statuses: readonly (RunStatus | undefined)[],
  again: () => void,
): void {
  const underWay = statuses.some((status) => status === 'RUNNING' || status === 'UNDOING')
  useEffect(() => {
    if (!underWay) return
    const timer = setInterval(() => {
      if (!document.hidden) again()
    }, EVERY)
    return () => {
      clearInterval(timer)
    }
  }, [underWay, again])
}
