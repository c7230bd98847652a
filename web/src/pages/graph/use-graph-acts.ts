import type { RefObject } from 'react'
import type { ViewChange } from '../../view-state/use-view.ts'
import type { CanvasHandle } from './canvas/canvas-handle.ts'
import type { GraphState } from './graph-state.ts'

/** What can be done with nodes; each is a step of its own. */
export interface GraphActs {
  readonly add: (id: string) => void
  readonly addAll: (ids: readonly string[]) => void
  readonly expand: (id: string, relation?: string) => void
  /** Shows the neighbours by one kind of relationship in place of all. */
  readonly narrow: (id: string, relation: string) => void
  readonly pin: (id: string) => void
  readonly hide: (id: string) => void
}

/** The acts upon a state of the graph. */
export function useGraphActs({
  state,
  change,
  canvas,
}: {
  readonly state: GraphState
  readonly change: (part: Partial<GraphState>, selected?: ViewChange) => void
  readonly canvas: RefObject<CanvasHandle | undefined>
}): GraphActs {
  const { seed, expand, hide, pin } = state
  return {
    add: (id) => {
      const shown = hide.filter((one) => one !== id)
      change({ seed: [...new Set([...seed, id])], hide: shown }, { sel: id })
    },
    addAll: (ids) => {
      change({ seed: [...new Set([...seed, ...ids])] })
    },
    expand: (id, relation) => {
      const one = relation === undefined ? id : `${id}~${relation}`
      if (!expand.includes(one)) change({ expand: [...expand, one] }, { sel: id })
    },
    narrow: (id, relation) => {
      const narrowed = expand.map((one) => (one === id ? `${id}~${relation}` : one))
      change({ expand: [...new Set(narrowed)] })
    },
    pin: (id) => {
      const others = pin.filter((one) => !one.startsWith(`${id}@`))
      const spot = canvas.current?.spotOf(id)
      const isPinned = others.length < pin.length
      if (isPinned) change({ pin: others })
      else if (spot !== undefined) change({ pin: [...others, `${id}@${spot}`] })
    },
    hide: (id) => {
      change({ hide: [...new Set([...hide, id])] }, { sel: undefined })
    },
  }
}
