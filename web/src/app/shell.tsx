import { Outlet } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Broken } from '../kit/broken.tsx'
import { Part } from '../kit/part.tsx'
import { useAddress } from '../view-state/use-view.ts'
import { unreadIn } from '../view-state/view.ts'
import { ViewContext } from '../view-state/view-context.ts'
import { WordsContext } from '../words/words-context.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { OverlayContext, type Overlay } from './overlay-context.tsx'
import { PageTitle } from './page-title.tsx'
import { TopBar } from './top-bar.tsx'
import { useKeyboard } from './use-keyboard.ts'
import { useLook } from './use-look.ts'

const Palette = lazy(async () => ({ default: (await import('../search/palette.tsx')).Palette }))
const UnreadNotice = lazy(async () => ({
  default: (await import('./unread-notice.tsx')).UnreadNotice,
}))
const Help = lazy(async () => ({ default: (await import('./help.tsx')).Help }))

/** Of the address that was opened: the router leaves it out. */
const unread = unreadIn(window.location.search)

/** The frame of every page: language, theme, the bars, and what lies over the page. */
export function Shell(): ReactNode {
  const view = useAddress()
  const { words, failed } = useLook(view)
  const [overlay, setOverlay] = useState<Overlay>()
  useKeyboard(view, setOverlay)
  const close = () => {
    setOverlay(undefined)
  }
  if (words === undefined) return failed ? <Broken /> : null
  return (
    <ViewContext value={view}>
      <WordsContext value={words}>
        <OverlayContext value={setOverlay}>
          <a className="skip" href="#content">
            {words.t('skip')}
          </a>
          <TopBar />
          {failed ? <Broken /> : null}
          {unread.length === 0 ? null : (
            <Part>
              <UnreadNotice unread={unread} />
            </Part>
          )}
          <main id="content" tabIndex={-1}>
            <PageTitle>
              <Suspense>
                <Outlet />
              </Suspense>
            </PageTitle>
          </main>
          <BottomBar />
          {overlay === undefined ? null : (
            <Part>{overlay === 'search' ? <Palette close={close} /> : <Help close={close} />}</Part>
          )}
        </OverlayContext>
      </WordsContext>
    </ViewContext>
  )
}
