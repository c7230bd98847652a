import type { ReactNode } from 'react'

/** To come. */
export function Palette({ close }: { readonly close: () => void }): ReactNode {
  return <button onClick={close}>x</button>
}
