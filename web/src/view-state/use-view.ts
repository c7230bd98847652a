import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Parameter, View } from './view.ts'

/** Values for parameters; undefined takes one away. */
export type ViewChange = { readonly [P in Parameter]?: View[P] | undefined }

/** What the address says. */
export function useView(): View {
  return useSearch({ from: '__root__' })
}

/** Changes the address of this page; a change that should not be gone back to takes the place of the last one. */
export function useSetView(): (
  change: ViewChange,
  options?: { readonly replace: boolean },
) => void {
  const navigate = useNavigate()
  return useCallback(
    (change, options) => {
      void navigate({
        to: '.',
        search: (view: View) => withChange(view, change),
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
