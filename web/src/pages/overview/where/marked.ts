import { chosen, type Held, listed } from '../../../view-state/listed.ts'
import type { ViewChange } from '../../../view-state/use-view.ts'
import type { View } from '../../../view-state/view.ts'

/** Of an area, the precision of what its mark counts: vaguer than the next closer one. */
export const noCloser = { district: '-NEAR', province: '-ADMIN2' } as const

/** A mark of the map: the id of its place and, of an area, the precision of what it counts. */
export interface Mark {
  readonly place: string
  readonly prec?: (typeof noCloser)[keyof typeof noCloser] | undefined
}

/** Whether a mark is chosen: what it counts, no more. */
export function isMarked({ place, prec }: Mark, view: Pick<View, 'place' | 'prec'>): boolean {
  return listed(view.place).only.includes(place) && (prec === undefined || prec === view.prec)
}

/**
 * The view after a click on a mark, as after any other; with that of an area, what is known closer is left out. A spot is
 * known more closely than that, and what is to be left out is left out however closely it is known.
 */
export function afterMark(now: View, mark: Mark, held: Held): ViewChange {
  const { place, prec } = mark
  if (held.altKey) return { place: chosen(now.place, place, held) }
  if (prec === undefined)
    return {
      place: chosen(now.place, place, held),
      prec: now.prec?.startsWith('-') === true ? undefined : now.prec,
    }
  // Chosen for another precision, it stays chosen, for this one.
  const isOther = listed(now.place).only.includes(place) && !isMarked(mark, now)
  if (isOther) return held.shiftKey ? { prec } : { place, prec }
  const next = chosen(now.place, place, held)
  return { place: next, prec: listed(next).only.length === 0 ? undefined : prec }
}
