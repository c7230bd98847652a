import { type MouseEvent, type PointerEvent, useRef, useState } from 'react'

/** So many pixels are a click that trembles, and no drag. */
const TREMBLE = 4

/** How far something has been dragged that is still held, and what listens to the pointer. */
export interface Drag {
  readonly by: readonly [right: number, down: number]
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerUp: () => void
    readonly onPointerCancel: () => void
    readonly onClickCapture: (event: MouseEvent) => void
  }
}

const still = [0, 0] as const

/** Follows the pointer while it is down; tells how far it went when it is let go. A drag is no click on what lies below. */
export function useDrag(done: (right: number, down: number) => void): Drag {
  const [by, setBy] = useState<Drag['by']>(still)
  const start = useRef<Drag['by']>(undefined)
  const wasDragged = useRef(false)
  const end = () => {
    start.current = undefined
    setBy(still)
  }
  return {
    by,
    handlers: {
      onPointerDown: (event) => {
        wasDragged.current = false
        if (event.button === 0) start.current = [event.clientX, event.clientY]
      },
      onPointerMove: (event) => {
        if (start.current === undefined) return
        const [x, y] = start.current
        const moved = [event.clientX - x, event.clientY - y] as const
        if (!wasDragged.current && Math.hypot(...moved) <= TREMBLE) return
        wasDragged.current = true
        // Not before: a click goes to what holds the pointer.
        event.currentTarget.setPointerCapture(event.pointerId)
        setBy(moved)
      },
      onPointerUp: () => {
        if (start.current !== undefined && wasDragged.current) done(...by)
        end()
      },
      onPointerCancel: end,
      onClickCapture: (event) => {
        if (wasDragged.current) event.stopPropagation()
        wasDragged.current = false
      },
    },
  }
}
