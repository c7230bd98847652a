import { Outlet } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useView } from '../view-state/use-view.ts'
import { WordsContext } from '../words/words-context.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { OverlayContext, type Overlay } from './overlay-context.tsx'
import { TopBar } from './top-bar.tsx'
import { useKeyboard } from './use-keyboard.ts'
import { useLook } from './use-look.ts'

const Palette = lazy(async () => ({ default: (await import('../search/palette.tsx')).Palette }))
const Help = lazy(async () => ({ default: (await import('./help.tsx')).Help }))

/** The frame of every page: language, theme, the bars, and what lies over the page. */
export function Shell(): ReactNode {
  const view = useView()
  const words = useLook(view)
  const [overlay, setOverlay] = useState<Overlay>()
  useKeyboard(setOverlay)
  const close = () => {
    setOverlay(undefined)
  }
  if (words === undefined) return null
  return (
    <WordsContext value={words}>
      <OverlayContext value={setOverlay}>
        <a className="skip" href="#content">
          {words.t('skip')}
        </a>
        <TopBar />
        <main id="content" tabIndex={-1}>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
        <BottomBar />
        <Suspense>
          {overlay === 'search' ? <Palette close={close} /> : null}
          {overlay === 'help' ? <Help close={close} /> : null}
        </Suspense>
      </OverlayContext>
    </WordsContext>
  )
}
