import { type RefObject, useLayoutEffect, useRef } from 'react'

/** The list of which more was asked for, and how many rows it had above the note. */
interface Awaited {
  readonly list: Element
  readonly rows: number
}

/**
 * Keeps the focus of whoever asks for more of a list: it waits at the note under the list, for its button goes at once, and
 * goes on to the first new row. Where it was moved elsewhere meanwhile, it stays there.
 */
export function useNewRowFocus<Note extends HTMLElement>(
  shown: number,
): {
  readonly note: RefObject<Note | null>
  /** Called when more is asked for. */
  readonly await: () => void
} {
  const note = useRef<Note>(null)
  const awaited = useRef<Awaited>(undefined)
  useLayoutEffect(() => {
    if (awaited.current === undefined) return
    const row = rowsOf(awaited.current.list)[awaited.current.rows]
    if (row === undefined) return
    awaited.current = undefined
    const at = document.activeElement
    if (at === null || at === document.body || at === note.current) focusOn(row)
  }, [shown])
  return {
    note,
    await: () => {
      const { current } = note
      const list = current?.closest('ul, tbody') ?? current?.parentElement
      if (current === null || list == null) return
      const isAbove = (row: Node) =>
        (row.compareDocumentPosition(current) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      awaited.current = { list, rows: rowsOf(list).filter(isAbove).length }
      current.focus({ preventScroll: true })
    },
  }
}

/** The rows of a list or table, without those that stand in a row themselves and the one that holds the note. */
function rowsOf(list: Element): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('tbody tr, li')].filter(
    (row) => row.querySelector('[data-cut]') === null && row.parentElement?.closest('li') == null,
  )
}

function focusOn(row: HTMLElement): void {
  const inner = row.querySelector<HTMLElement>('a, button, input')
  if (inner === null) row.tabIndex = -1
  ;(inner ?? row).focus()
}
