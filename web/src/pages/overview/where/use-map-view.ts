import { type KeyboardEvent, useState } from 'react'

/** How much closer the map is than all of it, and how far its middle was moved, in pixels. */
interface MapView {
  readonly zoom: number
  readonly shift: readonly [right: number, down: number]
}

/** Where one can look: the map is not mirrored, north is up. */
export type Side = 'north' | 'west' | 'east' | 'south'

/** The same, and how to change it. */
export interface MovableView extends MapView, Readonly<Record<Side, () => void>> {
  readonly isWhole: boolean
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly showAll: () => void
  /** Moves the map itself by so many pixels. */
  readonly move: (right: number, down: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const STEP = 60
const CLOSER = 1.6
const keys: Readonly<Record<string, 'zoomIn' | 'zoomOut' | 'showAll' | Side | undefined>> = {
  ...{ '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', '0': 'showAll' },
  ...{ ArrowLeft: 'west', ArrowRight: 'east', ArrowUp: 'north', ArrowDown: 'south' },
}
const whole: MapView = { zoom: 1, shift: [0, 0] }

/** Where the map is looked at: by buttons, by dragging and by keys; not in the address. */
export function useMapView(): MovableView {
  const [view, setView] = useState(whole)
  const zoomBy = (factor: number) => {
    setView(({ zoom, shift: [right, down] }) => {
      const next = Math.min(16, Math.max(0.25, zoom * factor))
      return { zoom: next, shift: [(right * next) / zoom, (down * next) / zoom] }
    })
  }
  const move = (byRight: number, byDown: number) => {
    setView(({ zoom, shift: [right, down] }) => ({
      zoom,
      shift: [right + byRight, down + byDown],
    }))
  }
  const by = {
    zoomIn: () => {
      zoomBy(CLOSER)
    },
    zoomOut: () => {
      zoomBy(1 / CLOSER)
    },
    showAll: () => {
      setView(whole)
    },
    // What lies in that direction comes into view: the map itself moves the other way.
    west: () => {
      move(STEP, 0)
    },
    east: () => {
      move(-STEP, 0)
    },
    north: () => {
      move(0, STEP)
    },
    south: () => {
      move(0, -STEP)
    },
  }
  return {
    ...view,
    isWhole: view.zoom === 1 && view.shift[0] === 0 && view.shift[1] === 0,
    ...by,
    move,
    onKeyDown: (event) => {
      const act = keys[event.key]
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      by[act]()
    },
  }
}
