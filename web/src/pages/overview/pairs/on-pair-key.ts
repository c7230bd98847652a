import type { KeyboardEvent } from 'react'

/** Arrows go from cell to cell as they are seen, whether there is something in it; Home and End to the ends of a row. */
export function onPairKey(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const cells = [...(table?.querySelectorAll<HTMLButtonElement>('td.pair button') ?? [])]
  const width = table?.querySelectorAll('thead th').length ?? 1
  const at = cells.findIndex((cell) => cell === document.activeElement)
  const rightwards = document.body.dir === 'rtl' ? -1 : 1
  const begin = at - (at % width)
  const inRow = (to: number) => Math.max(begin, Math.min(begin + width - 1, to))
  const to = {
    ArrowRight: inRow(at + rightwards),
    ArrowLeft: inRow(at - rightwards),
    ArrowDown: at + width,
    ArrowUp: at - width,
    Home: begin,
    End: begin + width - 1,
  }[event.key]
  if (to === undefined || at < 0) return
  event.preventDefault()
  cells[to]?.focus()
}
