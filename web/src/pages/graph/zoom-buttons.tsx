import type { ReactNode, RefObject } from 'react'
import { Icon } from '../../kit/icon.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { CanvasHandle } from './canvas/canvas-handle.ts'

/** Closer, farther, all of it. */
export function ZoomButtons({
  canvas,
}: {
  readonly canvas: RefObject<CanvasHandle | undefined>
}): ReactNode {
  const { t } = useWords()
  const buttons = [
    ['in', '+', 'zoomIn'],
    ['out', '−', 'zoomOut'],
    ['all', <Icon key="all" name="target" />, 'zoomAll'],
  ] as const
  return (
    <div className="graph-zoom">
      {buttons.map(([to, sign, word]) => (
        <button
          key={to}
          className="tool"
          aria-label={t(word)}
          onClick={() => {
            canvas.current?.zoom(to)
          }}
        >
          {sign}
        </button>
      ))}
    </div>
  )
}
