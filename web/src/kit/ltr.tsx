import type { ReactNode } from 'react'

/** Keeps a range, a sign or a code in its own order within a text of either direction. */
export function Ltr({ children }: { readonly children: ReactNode }): ReactNode {
  return <bdi dir="ltr">{children}</bdi>
}
