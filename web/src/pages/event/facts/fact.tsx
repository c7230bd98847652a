import type { ReactNode } from 'react'

/** One fact: its name, what is known, and on what ground. */
export function Fact({
  name,
  value,
  children,
}: {
  readonly name: string
  readonly value: ReactNode
  readonly children?: ReactNode
}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        <small>{children}</small>
      </dd>
    </div>
  )
}
