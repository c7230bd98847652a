import type { ReactNode } from 'react'
import { FaultState } from './fault-state.tsx'

/** That what a panel shows could not be drawn or loaded; trying again loads the page anew, for a part of it may have gone with an upgrade. */
export function BrokenPanel({ error }: { readonly error: unknown }): ReactNode {
  const message = error instanceof Error ? error.message : String(error)
  return (
    <FaultState
      question={{
        fault: { code: 'PAGE_INCOMPLETE', message },
        data: undefined,
        answeredAt: undefined,
        again: () => {
          window.location.reload()
        },
      }}
    />
  )
}
