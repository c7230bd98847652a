import { useNavigate, useSearch } from '@tanstack/react-router'
import { use, useCallback } from 'react'
import { ViewContext } from './view-context.ts'
import type { Parameter, View } from './view.ts'

/** Values for parameters; undefined takes one away. */
export type ViewChange = { readonly [P in Parameter]?: View[P] | undefined }

/** A change that depends on what the address says when it is made, which a part of the page may not show yet. */
type ChangeOf = (now: View) => ViewChange

/** What the address says: for the frame of all pages, which hands it on. */
export function useAddress(): View {
  return useSearch({ from: '__root__' })
}

/** The view that this part of the page shows. */
export function useView(): View {
  return use(ViewContext)
}

/** Changes the address of this page; a change that should not be gone back to takes the place of the last one. */
export function useSetView(): (
  change: ViewChange | ChangeOf,
  options?: { readonly replace: boolean },
) => void {
  const navigate = useNavigate()
  return useCallback(
    (change, options) => {
      void navigate({
        to: '.',
        search: (view: View) =>
          withChange(view, typeof change === 'function' ? change(view) : change),
        replace: options?.replace ?? false,
        resetScroll: false,
      })
    },
    [navigate],
  )
}

/** The view with some of its parameters changed. */
function withChange(view: View, change: ViewChange): View {
  const entries = Object.entries({ ...view, ...change }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) // both are made of values that a view may hold
}
