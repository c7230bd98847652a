import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { overlayIsOpen } from '../kit/overlay-is-open.ts'
import { keepFilters } from '../view-state/keep-look.ts'
import { openedOn } from '../view-state/today-context.ts'
import { spanChange } from '../view-state/span-change.ts'
import { shifted, spanOf } from '../view-state/span.ts'
import { useSetView } from '../view-state/use-view.ts'
import type { View } from '../view-state/view.ts'
import type { Overlay } from './overlay-context.tsx'
import { singleLettersAreOn } from './single-letters.ts'

const destinations = { o: '/', e: '/events', g: '/graph', c: '/compare', i: '/import' } as const

/** Listens to the shortcuts of web.md; letters do nothing where a text is being typed. */
export function useKeyboard(view: View, open: (overlay: Overlay) => void): void {
  const navigate = useNavigate()
  const setView = useSetView()
  const going = useRef(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        open('search')
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (overlayIsOpen()) return
      if (!singleLettersAreOn()) return
      if (going.current) {
        going.current = false
        const to = destinations[event.key as keyof typeof destinations] as string | undefined // any key may come
        if (to !== undefined) void navigate({ to, search: keepFilters(view) })
        return
      }
      if (event.key === 'g') going.current = true
      const act = actions[event.key]
      if (act === undefined) return
      event.preventDefault()
      act({ open, shift: shiftSpan })
    }
    const shiftSpan = (by: -1 | 1) => {
      const span = shifted(spanOf(view, openedOn), by)
      if (span !== undefined) setView((now) => spanChange(now, span))
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [navigate, view, setView, open])
}

interface Acts {
  readonly open: (overlay: Overlay) => void
  readonly shift: (by: -1 | 1) => void
}

const actions: Readonly<Record<string, ((acts: Acts) => void) | undefined>> = {
  '/': ({ open }) => {
    open('search')
  },
  '?': ({ open }) => {
    open('help')
  },
  '[': ({ shift }) => {
    shift(-1)
  },
  ']': ({ shift }) => {
    shift(1)
  },
  f: () => {
    document.querySelector<HTMLElement>('.filter-bar button')?.focus()
  },
  t: () => {
    toolOf('table')?.click()
  },
  q: () => {
    toolOf('query')?.click()
  },
}

/** A tool of the panel in which the focus is. */
function toolOf(tool: string): HTMLElement | null {
  const panel = document.activeElement?.closest('[data-panel]')
  return panel?.querySelector<HTMLElement>(`[data-tool="${tool}"]`) ?? null
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="dialog"] *'))
  )
}
