import type { ReactNode } from 'react'
import { focusOnPart } from '../../kit/focus-on-part.ts'
import { useWords } from '../../words/words-context.tsx'

/** What to do with a graph that is too large to be asked for: one step back, or back to what was added. */
export function SmallerGraph({
  undo,
  shrink,
}: {
  readonly undo: (() => void) | undefined
  readonly shrink: () => void
}): ReactNode {
  const { t } = useWords()
  return (
    <>
      <button
        className="button"
        disabled={undo === undefined}
        onClick={({ currentTarget }) => {
          focusOnPart(currentTarget)
          undo?.()
        }}
      >
        {t('undo')}
      </button>
      <button
        className="button"
        onClick={({ currentTarget }) => {
          focusOnPart(currentTarget)
          shrink()
        }}
      >
        {t('withoutExpansions')}
      </button>
    </>
  )
}
