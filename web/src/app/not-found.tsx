import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTitle } from '../kit/use-title.ts'
import { keepLook } from '../view-state/keep-look.ts'
import { useWords } from '../words/words-context.tsx'

/** That an address leads nowhere. */
export function NotFound(): ReactNode {
  const { t } = useWords()
  useTitle(t('notFoundTitle'))
  return (
    <div className="page">
      <h1>{t('notFound')}</h1>
      <Link to="/" search={keepLook}>
        {t('backToOverview')}
      </Link>
    </div>
  )
}
