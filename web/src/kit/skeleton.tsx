import { type ReactNode, useEffect, useState } from 'react'

/** Holds the place of what is awaited; it shows itself after a fifth of a second. */
export function Skeleton({ lines }: { readonly lines: number }): ReactNode {
  const late = useLate(200)
  return (
    <div className={late ? 'skeleton skeleton-shown' : 'skeleton'} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  )
}

/** Whether so many milliseconds have gone by since this was first shown. */
export function useLate(after: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true)
    }, after)
    return () => {
      clearTimeout(timer)
    }
  }, [after])
  return late
}
