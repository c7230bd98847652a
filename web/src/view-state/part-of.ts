import type { Parameter, View } from './view.ts'

/** A view without some of its parameters. */
export function viewWithout(view: View, names: readonly Parameter[]): View {
  const rest = Object.entries(view).filter(([name]) => !names.includes(name as Parameter))
  return Object.fromEntries(rest) // a part of a view is a view
}
