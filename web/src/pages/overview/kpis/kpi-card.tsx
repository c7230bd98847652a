import type { ReactNode } from 'react'
import { Ltr } from '../../../kit/ltr.tsx'
import { useWords } from '../../../words/words-context.tsx'
import type { Kpi } from './kpi.ts'

/** A number with its bounds as a bar and in words. */
export function KpiCard({ card }: { readonly card: Kpi }): ReactNode {
  const { t } = useWords()
  return (
    <article data-kpi={card.id}>
      <header>
        <h3>{card.title}</h3>
        {card.change === null ? null : (
          <p className="kpi-change">
            {card.change === undefined ? (
              t('noBaseline')
            ) : (
              <>
                <b>
                  <Ltr>{card.change}</Ltr>
                </b>{' '}
                {card.versus}
              </>
            )}
          </p>
        )}
      </header>
      <p className="kpi-value">
        <strong>{card.value}</strong> <span>{card.note}</span>
      </p>
      <div className="kpi-bar" role="img" aria-label={card.sentence}>
        {card.bar.map(({ share, look }, index) => (
          <i
            key={index}
            className={`bar-${look}`}
            style={{ inlineSize: `${String(share * 100)}%` }}
          />
        ))}
      </div>
      <footer>
        <span>{card.start}</span>
        <span>{card.end}</span>
      </footer>
    </article>
  )
}
