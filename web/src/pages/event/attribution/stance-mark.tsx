import type { ReactNode } from 'react'
import type { Stance } from '../../../gql/first/graphql.ts'
import { useWords } from '../../../words/words-context.tsx'

const shapes: Readonly<Record<Stance, ReactNode>> = {
  CLAIMED: <path d="M8 1.500 14.500 8 8 14.500 1.500 8z" />,
  ACCUSED: <path d="M8 2 15 14H1z" />,
  SUSPECTED: <path d="M8 2 15 14H1z" className="mark-dashed" />,
  DENIED: <path d="M8 14A6 6 0 1 1 8 2a6 6 0 0 1 0 12M4 12 12 4" className="mark-open" />,
  REPORTED: <circle cx="8" cy="8" r="5" />,
}

/** The shape of a stance: it never stands by colour alone, and its word stands beside it. */
export function StanceMark({ stance }: { readonly stance: Stance }): ReactNode {
  return (
    <svg className={`stance stance-${stance}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[stance]}
    </svg>
  )
}

const stances = ['CLAIMED', 'ACCUSED', 'SUSPECTED', 'DENIED', 'REPORTED'] as const

/** Which shape is which stance. */
export function StanceLegend(): ReactNode {
  const { t, code } = useWords()
  return (
    <ul className="legend">
      {stances.map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} /> {code('stance', stance)}
        </li>
      ))}
      <li>
        <i className="stripe-swatch" aria-hidden="true" /> {t('notSpecific')}
      </li>
    </ul>
  )
}
