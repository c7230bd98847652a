import { useEffect, useState } from 'react'
import type { Question } from '../../api/use-question.ts'
import type { RunStatus } from '../../gql/further/graphql.ts'

/** Milliseconds from an answer to the next question: one that takes long must arrive. */
const AFTER = 3_000
/** So long nothing may change, in milliseconds: nothing tells a run that was broken off from one that is under way. */
const PATIENCE = 30 * 60_000

/** How a run that is under way is followed. */
export interface Following {
  /** Since when nothing has changed, where it is not asked for any more. */
  readonly unchangedSince: Date | undefined
  /** Asks again, and goes on asking. */
  readonly resume: () => void
}

/** Asks again some seconds after each answer while a run is under way, as long as the page is looked at and something changes. */
export function useFollowing(
  statuses: readonly (RunStatus | undefined)[],
  { asking, fault, again }: Pick<Question<unknown>, 'asking' | 'fault' | 'again'>,
): Following {
  const underWay = statuses.some((status) => status === 'RUNNING' || status === 'UNDOING')
  const seen = statuses.join(' ')
  const [since, setSince] = useState({ seen, at: Date.now() })
  const [hasEnded, setEnded] = useState(false)
  if (since.seen !== seen) {
    setSince({ seen, at: Date.now() })
    setEnded(false)
  }
  const isFollowed = underWay && !asking && fault === undefined && !hasEnded
  useEffect(() => {
    if (!isFollowed) return
    const timer = setInterval(() => {
      if (Date.now() - since.at > PATIENCE) setEnded(true)
      else if (!document.hidden) again()
    }, AFTER)
    return () => {
      clearInterval(timer)
    }
  }, [isFollowed, since, again])
  return {
    unchangedSince: underWay && hasEnded ? new Date(since.at) : undefined,
    resume: () => {
      setSince({ seen, at: Date.now() })
      setEnded(false)
      again()
    },
  }
}
