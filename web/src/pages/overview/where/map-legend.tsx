import type { ReactNode, RefObject } from 'react'
import { useWords } from '../../../words/words-context.tsx'

/** What the marks mean, and what is drawn with none. */
export function MapLegend({
  place,
  children,
}: {
  readonly place: RefObject<HTMLDivElement | null>
  readonly children: ReactNode
}): ReactNode {
  const { t, language } = useWords()
  return (
    <div ref={place} className="map-legend" dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <ul>
        <li>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <circle className="map-disc" cx="12" cy="8" r="5" />
          </svg>
          {t('townKnown')}
        </li>
        <li>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <circle className="map-ring" cx="12" cy="8" r="6" />
          </svg>
          {t('within25Legend')}
        </li>
        <li>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <path className="map-diamond" d="M12 3l5 5-5 5-5-5z" />
          </svg>
          {t('districtOnly')}
        </li>
        <li>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <rect className="map-badge" x="2" y="3" width="20" height="11" rx="2" />
          </svg>
          {t('provinceOnly')}
        </li>
      </ul>
      {children}
      <p className="map-note">{t('bordersNote')}</p>
    </div>
  )
}
