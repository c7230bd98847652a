import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { keepLook } from '../view-state/keep-look.ts'
import { useWords } from '../words/words-context.tsx'

/** The mark and the name, which lead to the first page without filters. */
export function Brand(): ReactNode {
  const { t } = useWords()
  return (
    <Link to="/" search={keepLook} className="brand" activeProps={{}}>
      <svg viewBox="0 0 32 28" aria-hidden="true" className="brand-mark">
        <path d="M4 21a12 12 0 0 1 24 0M10 21a6 6 0 0 1 12 0M16 20 25 4M2 26h28" />
        <circle cx="25.500" cy="3.500" r="2.500" />
      </svg>
      {t('brand')}
    </Link>
  )
}
