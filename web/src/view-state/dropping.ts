import type { WordKey } from '../words/words.ts'
import type { ViewChange } from './use-view.ts'
import type { View } from './view.ts'

/** A way to see more: what to call it, and what it changes. */
interface Way {
  readonly key: WordKey
  readonly change: ViewChange
}

const ways: readonly (Way & { readonly holds: (view: View) => boolean })[] = [
  {
    key: 'dropTime',
    holds: ({ from, to, last }) => (from ?? to ?? last) !== undefined,
    change: { from: undefined, to: undefined, last: undefined },
  },
  { key: 'dropPlace', holds: ({ place }) => place !== undefined, change: { place: undefined } },
  {
    key: 'dropActor',
    holds: ({ actor }) => actor !== undefined,
    change: { actor: undefined, role: undefined },
  },
  { key: 'dropPair', holds: ({ pair }) => pair !== undefined, change: { pair: undefined } },
  { key: 'dropType', holds: ({ type }) => type !== undefined, change: { type: undefined } },
  { key: 'dropWeapon', holds: ({ weapon }) => weapon !== undefined, change: { weapon: undefined } },
  { key: 'dropUsed', holds: ({ used }) => used !== undefined, change: { used: undefined } },
  {
    key: 'dropViolence',
    holds: ({ violence }) => violence !== undefined,
    change: { violence: undefined },
  },
  { key: 'dropToll', holds: ({ min }) => min !== undefined, change: { min: undefined } },
  { key: 'dropPrecision', holds: ({ prec }) => prec !== undefined, change: { prec: undefined } },
  { key: 'dropText', holds: ({ q }) => q !== undefined, change: { q: undefined } },
  {
    key: 'dropLens',
    holds: ({ by, asof, rule }) => (by ?? asof ?? rule) !== undefined,
    change: { by: undefined, asof: undefined, rule: undefined },
  },
]

/** Every filter of a view that could be dropped, one change each; the page of one entity is a filter that stays. */
export function dropping(view: View, { isAbout } = { isAbout: false }): readonly Way[] {
  const dropped = ways
    .filter(({ holds }) => holds(view))
    .map(({ key, change }) => ({ key, change }))
  const isWhole = dropped.length === 0 && view.count === undefined && !isAbout
  if (isWhole || view.count === 'possible') return dropped
  return [...dropped, { key: 'includePossible', change: { count: 'possible' } }]
}
