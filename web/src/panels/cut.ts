import type { Words } from '../words/words.ts'

/** How much of a list is shown, and which part of it: the first in this order. */
export interface Cut {
  readonly shown: number
  readonly total: number
  /** Left out where nobody would ask. */
  readonly order?: CutOrder
}

/** An order that a list is cut by. */
type CutOrder = `order.${
  | ('events' | 'eventsBest' | 'killed' | 'newest' | 'oldest' | 'changed')
  | ('reading' | 'days' | 'byType' | 'file' | 'lastRun' | 'likeliest')}`

/** How much a page shows of the whole list. */
export function pageCut(
  page: { readonly nodes: readonly unknown[]; readonly totalCount: number },
  order: CutOrder,
): Cut {
  return { shown: page.nodes.length, total: page.totalCount, order }
}

/** How many groups of all are shown. */
export function groupsCut(
  all: { readonly groups: readonly unknown[]; readonly totalGroups: number },
  order: CutOrder,
): Cut {
  return { shown: all.groups.length, total: all.totalGroups, order }
}

/**
 * Says that a list is not whole, and by which order it was cut; of one that is whole nothing but an order that its numbers
 * do not show.
 */
export function cutText({ shown, total, order }: Cut, { t }: Words): string | undefined {
  if (shown >= total)
    return order === 'order.eventsBest' && shown > 1 ? t('orderedByBest') : undefined
  return order === undefined
    ? t('rowsShown', { shown, total })
    : t('cut', { shown, total, order: t(order) })
}
