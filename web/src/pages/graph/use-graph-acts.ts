import type { RefObject } from 'react'
import type { CanvasHandle } from './canvas/canvas-handle.ts'
import type { ChangeGraph } from './use-graph-state.ts'

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
  change,
  canvas,
}: {
  readonly change: ChangeGraph
  readonly canvas: RefObject<CanvasHandle | undefined>
}): GraphActs {
  return {
    add: (id) => {
      change(
        ({ seed, hide }) => ({ seed: union(seed, [id]), hide: hide.filter((one) => one !== id) }),
        { sel: id },
      )
    },
    addAll: (ids) => {
      change(({ seed }) => ({ seed: union(seed, ids) }))
    },
    expand: (id, relation) => {
      const one = relation === undefined ? id : `${id}~${relation}`
      change(({ expand }) => ({ expand: union(expand, [one]) }), { sel: id })
    },
    narrow: (id, relation) => {
      change(({ expand }) => ({
        expand: union(expand.map((one) => (one === id ? `${id}~${relation}` : one))),
      }))
    },
    pin: (id) => {
      const spot = canvas.current?.spotOf(id)
      change(({ pin }) => {
        const others = pin.filter((one) => !one.startsWith(`${id}@`))
        const isPinned = others.length < pin.length
        return { pin: isPinned || spot === undefined ? others : [...others, `${id}@${spot}`] }
      })
    },
    hide: (id) => {
      change(({ hide }) => ({ hide: union(hide, [id]) }), { sel: undefined })
    },
  }
}

/** What is in either, each once. */
function union(some: readonly string[], others: readonly string[] = []): readonly string[] {
  return [...new Set([...some, ...others])]
}
