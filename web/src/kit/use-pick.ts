import { chosen, type Held, listed } from '../view-state/listed.ts'
import { useSetView, useView } from '../view-state/use-view.ts'

/** A parameter that holds several values. */
type ListParameter = 'place' | 'actor' | 'pair' | 'used' | 'violence' | 'type'

/** How a value stands to a filter. */
export interface Picking {
  /** Filters by a value: again takes it away, Shift adds it, Alt leaves it out. */
  readonly pick: (value: string, event: Held) => void
  /** Whether a value is let through: all are where nothing is chosen. */
  readonly isIn: (value: string) => boolean
  readonly isChosen: (value: string) => boolean
}

/** Filtering by clicking on what a panel shows. */
export function usePick(parameter: ListParameter): Picking {
  const value = useView()[parameter]
  const setView = useSetView()
  const { only, not } = listed(value)
  return {
    pick: (one, event) => {
      setView((now) => ({ [parameter]: chosen(now[parameter], one, event) }))
    },
    isIn: (one) => !not.includes(one) && (only.length === 0 || only.includes(one)),
    isChosen: (one) => only.includes(one),
  }
}
