import type { ReactNode } from 'react'
import { type Cut, cutText } from '../../../panels/cut.ts'
import { useWords } from '../../../words/words-context.tsx'
import type { EventPages } from './use-event-pages.ts'

/** The row that says how many events are shown, and asks for the next of them. */
export function MoreRow({
  pages: { more, next },
  cut,
}: {
  readonly pages: EventPages
  readonly cut: Cut
}): ReactNode {
  const words = useWords()
  return (
    <tr>
      <td colSpan={7}>
        <button className="link" aria-disabled={more === undefined} onClick={more}>
          {words.t('showMore', { value: next })}
        </button>{' '}
        <span className="quiet">{cutText(cut, words)}</span>
      </td>
    </tr>
  )
}
