import { type RefObject, useEffect, useRef } from 'react'

/** Up to this width the filters are a sheet; shell.css says the same. */
const NARROW = '(max-width: 719px)'

/**
 * Makes a part of the page a dialog while it is a sheet: the focus goes into it and cannot leave, for all else is inert, and
 * back to the button that opened it when it closes. A window that becomes wide has no sheet.
 */
export function useSheet(isSheet: boolean, close: () => void): RefObject<HTMLElement | null> {
  const sheet = useRef<HTMLElement>(null)
  const onWide = useRef(close)
  useEffect(() => {
    onWide.current = close
  })
  useEffect(() => {
    const { current } = sheet
    if (!isSheet || current === null) return
    const behind = besides(current).filter((one) => !one.inert)
    for (const one of behind) one.inert = true
    current.querySelector<HTMLElement>('.filter-bar button')?.focus()
    const width = window.matchMedia(NARROW)
    const onChange = () => {
      if (!width.matches) onWide.current()
    }
    width.addEventListener('change', onChange)
    return () => {
      width.removeEventListener('change', onChange)
      for (const one of behind) one.inert = false
      current.querySelector<HTMLElement>('.sheet-switch')?.focus()
    }
  }, [isSheet])
  return sheet
}

/** All that neither holds an element nor is held by it. */
function besides(element: Element): readonly HTMLElement[] {
  const { parentElement } = element
  if (parentElement === null || element === document.body) return []
  const siblings = [...parentElement.children].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one !== element,
  )
  return [...siblings, ...besides(parentElement)]
}
