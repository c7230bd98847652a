import { filterParameters } from './filters.ts'
import type { Parameter, View } from './view.ts'

const look = ['lang', 'theme'] as const

/** What another page takes over: the filters, the language and the theme; not what was selected here. */
export function keepFilters(view: View): View {
  return kept(view, [...filterParameters, ...look])
}

/** The language and the theme alone. */
export function keepLook(view: View): View {
  return kept(view, look)
}

function kept(view: View, names: readonly Parameter[]): View {
  return Object.fromEntries(
    names.flatMap((name) => (view[name] === undefined ? [] : [[name, view[name]]])),
  ) // a part of a view is a view
}
