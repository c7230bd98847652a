import { createContext } from 'react'

/** What can lie over a page. */
export type Overlay = 'search' | 'help'

/** Opens something over the page. */
export const OverlayContext = createContext<(overlay: Overlay) => void>(() => undefined)
