import type { ReactNode } from 'react'
import { MOST_ROWS } from '../kit/use-more.ts'
import { useNewRowFocus } from '../kit/use-new-row-focus.ts'
import { useWords } from '../words/words-context.tsx'
import { type Cut, cutText } from './cut.ts'

/** Says under a list that it is not whole, or how it is ordered, and gives a way to more of it where there is one. */
export function CutNote({
  more,
  ...cut
}: Cut & { readonly more?: (() => void) | undefined }): ReactNode {
  const words = useWords()
  const focus = useNewRowFocus<HTMLParagraphElement>(cut.shown)
  const text = cutText(cut, words)
  if (text === undefined) return null
  return (
    <p ref={focus.note} className="note" data-cut="" tabIndex={-1}>
      {text}{' '}
      {more === undefined || cut.shown >= cut.total ? null : (
        <button
          className="link"
          onClick={() => {
            focus.await()
            more()
          }}
        >
          {words.t('showMore', { value: Math.min(MOST_ROWS, cut.total) - cut.shown })}
        </button>
      )}
    </p>
  )
}
