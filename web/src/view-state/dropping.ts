import type { WordKey } from '../words/words.ts'
import { filters } from './filters.ts'
import { spanChange } from './span-change.ts'
import type { ViewChange } from './use-view.ts'
import type { View } from './view.ts'

/** A way to see more: what to call it, and what it changes. */
interface Way {
  readonly key: WordKey
  readonly change: ViewChange
}

/** Every filter of a view that could be dropped, one change each; the page of one entity is a filter that stays. */
export function dropping(view: View, { isAbout } = { isAbout: false }): readonly Way[] {
  const dropped: readonly Way[] = filters
    .filter(({ parameters }) => parameters.some((name) => view[name] !== undefined))
    .map(({ drop, parameters, along = [] }) => ({
      key: drop,
      change: {
        ...Object.fromEntries([...parameters, ...along].map((name) => [name, undefined])),
        ...(drop === 'dropTime' ? spanChange(view, {}) : {}),
      },
    }))
  const isWhole = dropped.length === 0 && view.count === undefined && !isAbout
  if (isWhole || view.count === 'possible') return dropped
  return [...dropped, { key: 'includePossible', change: { count: 'possible' } }]
}
