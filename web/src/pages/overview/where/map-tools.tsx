import type { ReactNode } from 'react'
import { Icon } from '../../../kit/icon.tsx'
import { useWords } from '../../../words/words-context.tsx'
import type { MovableView, Side } from './use-map-view.ts'

const sides: readonly Side[] = ['north', 'west', 'east', 'south']

/** Closer, further off, and, where not all is in view, to each side and back to all. */
export function MapTools({ view }: { readonly view: MovableView }): ReactNode {
  const { t } = useWords()
  const { zoomIn, zoomOut, showAll } = view
  return (
    <div className="map-zoom">
      <button className="tool" aria-label={t('zoomIn')} onClick={zoomIn}>
        +
      </button>
      <button className="tool" aria-label={t('zoomOut')} onClick={zoomOut}>
        −
      </button>
      {view.isWhole ? null : (
        <>
          {sides.map((side) => (
            <button
              key={side}
              className={`tool look-${side}`}
              aria-label={t(`look.${side}`)}
              title={t(`look.${side}`)}
              onClick={view[side]}
            >
              <Icon name="down" />
            </button>
          ))}
          <button className="tool" aria-label={t('zoomAll')} title={t('zoomAll')} onClick={showAll}>
            <Icon name="target" />
          </button>
        </>
      )}
    </div>
  )
}
