import type { ReactNode } from 'react'

/** The name of a node, which chooses it. */
export function NodeButton({
  label,
  choose,
}: {
  readonly label: string
  readonly choose: () => void
}): ReactNode {
  return (
    <button className="link" onClick={choose}>
      <bdi>{label}</bdi>
    </button>
  )
}
