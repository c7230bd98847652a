import { type RefObject, useEffect, useRef } from 'react'
import { singleLettersAreOn } from '../../app/single-letters.ts'
import { overlayIsOpen } from '../../kit/overlay-is-open.ts'
import type { CanvasHandle } from './canvas/canvas-handle.ts'
import type { GraphActs } from './use-graph-acts.ts'

interface KeyActs extends Pick<GraphActs, 'expand' | 'pin' | 'hide'> {
  readonly choose: (id: string | undefined) => void
  readonly canvas: RefObject<CanvasHandle | undefined>
  /** One step back, where there is one. */
  readonly undo: (() => void) | undefined
}

/**
 * Arrows go to the nearest node in that direction, Enter expands it, `p` pins and Delete hides it, `+`, `−` and `0` zoom;
 * Ctrl Z and Ctrl Shift Z go back and forth through the addresses.
 */
export function useGraphKeys(chosen: string | undefined, acts: KeyActs): void {
  const last = useRef({ chosen, acts })
  useEffect(() => {
    last.current = { chosen, acts }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target
      if (overlayIsOpen()) return
      if (target instanceof HTMLElement && target.matches('input, select, button, a, textarea'))
        return
      if (isDone(event, last.current.chosen, last.current.acts)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [])
}

function isDone(event: KeyboardEvent, chosen: string | undefined, acts: KeyActs): boolean {
  const { key } = event
  // Alt and an arrow are the browser's, such as its way back.
  if (event.altKey) return false
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() !== 'z') return false
    if (event.shiftKey) window.history.forward()
    else acts.undo?.()
    return true
  }
  if (key.length === 1 && !singleLettersAreOn()) return false
  const zoom = zooms[key]
  const canvas = acts.canvas.current
  if (zoom !== undefined) canvas?.zoom(zoom)
  else if (key in directions) acts.choose(canvas?.nearest(chosen, directions[key] ?? [0, 0]))
  else if (key === 'Escape') acts.choose(undefined)
  else if (chosen === undefined) return false
  else if (key === 'Enter') acts.expand(chosen)
  else if (key === 'p') acts.pin(chosen)
  else if (key === 'Delete') acts.hide(chosen)
  else return false
  return true
}

const zooms: Readonly<Record<string, 'in' | 'out' | 'all' | undefined>> = {
  ...{ '+': 'in', '=': 'in', '-': 'out', '−': 'out', '0': 'all' },
}

/** As they are seen: a graph is not mirrored. */
const directions: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ...{ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] },
}
