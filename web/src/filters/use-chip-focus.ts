import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus of whoever takes filters away: it goes on to the chip that follows, else to the last one, else to the bar or
 * the content of the page. Where it was moved elsewhere meanwhile, it stays there.
 */
export function useChipFocus(keys: readonly string[]): {
  readonly chips: RefObject<HTMLDivElement | null>
  /** Called when the filters from this place on, or all, are taken away. */
  readonly taken: (key: string) => void
} {
  const chips = useRef<HTMLDivElement>(null)
  const awaited = useRef<{ readonly key: string; readonly at: number }>(undefined)
  useLayoutEffect(() => {
    if (awaited.current === undefined || keys.includes(awaited.current.key)) return
    const { at } = awaited.current
    awaited.current = undefined
    const now = document.activeElement
    if (now !== null && now !== document.body && now.checkVisibility()) return
    const left = [...(chips.current?.querySelectorAll<HTMLElement>('.chip') ?? [])]
    const next = left[at] ?? left.at(-1) ?? barButton() ?? document.getElementById('content')
    next?.focus()
  })
  return {
    chips,
    taken: (key) => {
      awaited.current = { key, at: keys.indexOf(key) }
    },
  }
}

/** The first button of the filter bar; on a narrow screen the one that opens it. */
function barButton(): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('.filter-bar button, .sheet-switch')]
  return all.find((button) => button.checkVisibility())
}
