import type { ReactNode } from 'react'

/** Who speaks in a cell, where the page is too narrow for the head of the columns. */
export function CellSpeaker({ name }: { readonly name: string }): ReactNode {
  return (
    <span className="cell-speaker">
      <bdi>{name}</bdi>
    </span>
  )
}
