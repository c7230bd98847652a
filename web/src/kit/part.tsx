import { CatchBoundary } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { Broken } from './broken.tsx'

/** A part that is loaded by itself: where that fails, it says so in its place, and the rest of the page stays. */
export function Part({
  fallback,
  children,
}: {
  readonly fallback?: ReactNode
  readonly children: ReactNode
}): ReactNode {
  return (
    <CatchBoundary getResetKey={() => ''} errorComponent={Broken}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </CatchBoundary>
  )
}
