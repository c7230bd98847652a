import type { ReactNode } from 'react'

/** How closely and on what ground each of several is known: said once where it is the same of all. */
export function Grounds({
  of,
}: {
  readonly of: readonly { readonly name: string; readonly ground: string }[]
}): ReactNode {
  const grounds = new Set(of.map(({ ground }) => ground))
  if (grounds.size < 2) return [...grounds]
  return of.map(({ name, ground }, index) => (
    <span key={index} className="fact-line">
      <bdi>{name}</bdi>: {ground}
    </span>
  ))
}
