import { Link } from '@tanstack/react-router'
import { type ReactNode, use } from 'react'
import { Icon } from '../kit/icon.tsx'
import { keepFilters } from '../view-state/keep-look.ts'
import { useSetView, useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'
import { Brand } from './brand.tsx'
import { OverlayContext } from './overlay-context.tsx'
import { pages } from './pages.ts'
import { browserTheme } from './use-look.ts'

/** The bar on top: where one is, where one can go, search, language and theme. */
export function TopBar(): ReactNode {
  const { t } = useWords()
  const open = use(OverlayContext)
  return (
    <header className="top-bar">
      <Brand />
      <nav aria-label={t('mainNavigation')} className="top-nav">
        {pages.map(({ to, word }) => (
          <Link
            key={to}
            to={to}
            search={keepFilters}
            activeOptions={{ exact: to === '/', includeSearch: false }}
          >
            {t(word)}
          </Link>
        ))}
      </nav>
      <button
        className="search-box"
        aria-label={t('searchLong')}
        aria-keyshortcuts="/ Control+K"
        onClick={() => {
          open('search')
        }}
      >
        <Icon name="search" />
        <span>{t('searchLong')}</span>
        <kbd>/</kbd>
      </button>
      <a className="bar-link" href="/playground">
        <Icon name="code" />
        <span>{t('playground')}</span>
      </a>
      <Look />
    </header>
  )
}

function Look(): ReactNode {
  const { t, language } = useWords()
  const theme = useView().theme ?? browserTheme()
  const setView = useSetView()
  return (
    <>
      <button
        className="bar-link"
        lang={language === 'ar' ? 'en' : 'ar'}
        onClick={() => {
          setView({ lang: language === 'ar' ? 'en' : 'ar' }, { replace: true })
        }}
      >
        {language === 'ar' ? 'EN' : 'ع'}
        <span className="hidden">{t('otherLanguage')}</span>
      </button>
      <button
        className="bar-link theme-switch"
        aria-label={t(theme === 'dark' ? 'toLight' : 'toDark')}
        onClick={() => {
          setView({ theme: theme === 'dark' ? 'light' : 'dark' }, { replace: true })
        }}
      >
        <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
      </button>
    </>
  )
}
