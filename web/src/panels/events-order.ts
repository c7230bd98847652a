import type { View } from '../view-state/view.ts'

/** The order in which the API gives groups: by the best guess, which is to be said where another count is shown. */
export function eventsOrder(count: View['count']): 'order.events' | 'order.eventsBest' {
  return (count ?? 'best') === 'best' ? 'order.events' : 'order.eventsBest'
}
