import type { ReactNode } from 'react'

const WIDTH = 64
const HEIGHT = 14

/** A small series of bars; its numbers stand in the table of the panel. */
export function Sparkline({ values }: { readonly values: readonly number[] }): ReactNode {
  const most = Math.max(1, ...values)
  const step = WIDTH / Math.max(1, values.length)
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      aria-hidden="true"
    >
      <path d={`M0 ${String(HEIGHT - 0.5)}H${String(WIDTH)}`} className="sparkline-ground" />
      {values.map((value, index) => {
        const height = value === 0 ? 0 : Math.max(1, (value / most) * HEIGHT)
        const width = Math.max(0.5, step * 0.8)
        return (
          <rect key={index} x={index * step} y={HEIGHT - height} width={width} height={height} />
        )
      })}
    </svg>
  )
}
