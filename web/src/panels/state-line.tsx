import type { ReactNode } from 'react'

/** A line that says how far a question is, read aloud when it comes, with one thing to do about it. */
export function StateLine({
  text,
  way,
  act,
}: {
  readonly text: string
  /** What the button says. */
  readonly way: string
  readonly act: () => void
}): ReactNode {
  return (
    <p className="state-line" role="status">
      {text}{' '}
      <button className="link" onClick={act}>
        {way}
      </button>
    </p>
  )
}
