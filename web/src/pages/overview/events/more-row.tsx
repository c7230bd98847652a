import type { ReactNode } from 'react'
import { useNewRowFocus } from '../../../kit/use-new-row-focus.ts'
import { type Cut, cutText } from '../../../panels/cut.ts'
import { useWords } from '../../../words/words-context.tsx'
import type { EventPages } from './use-event-pages.ts'

/** The row that says how many events are shown, and asks for the next of them; none where all are. */
export function MoreRow({
  pages: { more, next },
  cut,
}: {
  readonly pages: EventPages
  readonly cut: Cut
}): ReactNode {
  const words = useWords()
  const focus = useNewRowFocus<HTMLTableCellElement>(cut.shown)
  if (next <= 0) return null
  return (
    <tr>
      <td ref={focus.note} colSpan={7} data-cut="" tabIndex={-1}>
        <button
          className="link"
          aria-disabled={more === undefined}
          onClick={() => {
            focus.await()
            more?.()
          }}
        >
          {words.t('showMore', { value: next })}
        </button>{' '}
        <span className="quiet">{cutText(cut, words)}</span>
      </td>
    </tr>
  )
}
