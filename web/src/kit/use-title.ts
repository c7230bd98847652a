import { createContext, use, useEffect } from 'react'

/** Tells the frame what the page is about; undefined: not known yet. */
export const TitleContext = createContext<(what: string | undefined) => void>(() => undefined)

/** Names the page after the one thing that it shows, once that is known; other pages have their name from their route. */
export function useTitle(what: string | undefined): void {
  const name = use(TitleContext)
  useEffect(() => {
    name(what)
    return () => {
      name(undefined)
    }
  }, [name, what])
}
