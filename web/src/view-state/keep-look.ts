import type { View } from './view.ts'

const filters = [
  ...([
    'from',
    'to',
    'last',
    'vs',
    'date',
    'count',
    'place',
    'actor',
    'weapon',
    'pair',
    'pairs',
    'used',
    'violence',
    'type',
    'role',
  ] as const),
  ...(['min', 'prec', 'q', 'by', 'rule', 'asof', 'lang', 'theme'] as const),
] as const

/** What another page takes over: the filters, the language and the theme; not what was selected here. */
export function keepFilters(view: View): View {
  return kept(view, filters)
}

/** The language and the theme alone. */
export function keepLook(view: View): View {
  return kept(view, ['lang', 'theme'])
}

function kept(view: View, names: readonly (keyof View)[]): View {
  return Object.fromEntries(
    names.flatMap((name) => (view[name] === undefined ? [] : [[name, view[name]]])),
  ) // a part of a view is a view
}
