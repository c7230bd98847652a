import { useMatches, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { TitleContext } from '../kit/use-title.ts'
import type { WordKey } from '../words/words.ts'
import { useWords } from '../words/words-context.tsx'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The name of the page; none where it is that of the one thing shown. */
    readonly title?: WordKey
  }
}

/**
 * Names the document after the page. On the way to another page the focus goes to its content and its title is said:
 * nothing else tells that from one page to another no document is loaded. A change of parameters stays on a page.
 */
export function PageTitle({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useWords()
  const [thing, setThing] = useState<string>()
  const word = useMatches({ select: (matches) => matches.at(-1)?.staticData.title })
  const name = thing ?? (word === undefined ? undefined : t(word))
  const title = name === undefined ? t('brand') : `${name} · ${t('brand')}`
  useEffect(() => {
    document.title = title
  }, [title])
  const isLater = useLaterPage()
  return (
    <TitleContext value={setThing}>
      {children}
      <p role="status" className="hidden">
        {isLater && name !== undefined ? title : ''}
      </p>
    </TitleContext>
  )
}

/** Whether this is another page than the first; moves the focus to the content of each but the first. */
function useLaterPage(): boolean {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const former = useRef<string>(undefined)
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    if (path === undefined || path === former.current) return
    const isFirst = former.current === undefined
    former.current = path
    if (isFirst) return
    setLater(true)
    document.getElementById('content')?.focus({ preventScroll: true })
  }, [path])
  return isLater
}
