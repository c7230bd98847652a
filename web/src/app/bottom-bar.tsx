import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Icon } from '../kit/icon.tsx'
import { keepFilters } from '../view-state/keep-look.ts'
import { useWords } from '../words/words-context.tsx'
import { pages } from './pages.ts'

/** The bar at the bottom of a narrow screen. */
export function BottomBar(): ReactNode {
  const { t } = useWords()
  return (
    <nav className="bottom-bar" aria-label={t('more')}>
      {pages.map(({ to, word, icon }) => (
        <Link
          key={to}
          to={to}
          search={keepFilters}
          activeOptions={{ exact: to === '/', includeSearch: false }}
        >
          <Icon name={icon} />
          <span>{t(word)}</span>
        </Link>
      ))}
    </nav>
  )
}
