import type { GeoProjection } from 'd3-geo'
import type { ReactNode } from 'react'
import type { PointMarkFragment } from '../../../gql/further/graphql.ts'
import { useView } from '../../../view-state/use-view.ts'
import { HIGHEST, insideX } from './inside-frame.ts'
import { radiusOf } from './radius-of.ts'
import { shortName } from './short-name.ts'

const LABELS = 6

/** The names of the largest places, whole within the frame; each mark's own title has the name, too. */
export function PointLabels({
  marks,
  projection,
  width,
  most,
}: {
  /** The largest first. */
  readonly marks: readonly PointMarkFragment[]
  readonly projection: GeoProjection
  readonly width: number
  readonly most: number
}): ReactNode {
  const { count } = useView()
  return apart(marks, projection).map(({ mark, x, y }) => {
    const name = shortName(mark.place?.name ?? '')
    return (
      <text
        key={`${mark.place?.id ?? ''} ${mark.precision}`}
        className="map-label"
        x={insideX(x, name, width)}
        y={Math.max(HIGHEST, y - radiusOf(mark, most, count) - 3)}
        textAnchor="middle"
        aria-hidden="true"
      >
        {name}
      </text>
    )
  })
}

interface Placed {
  readonly mark: PointMarkFragment
  readonly x: number
  readonly y: number
}

/** The largest marks that are far enough from one another for their names. */
function apart(marks: readonly PointMarkFragment[], projection: GeoProjection): readonly Placed[] {
  const kept: Placed[] = []
  for (const mark of marks.slice(0, 40)) {
    const [x, y] = projection([mark.point.longitude, mark.point.latitude]) ?? [0, 0]
    const near = kept.some((one) => Math.abs(one.x - x) < 90 && Math.abs(one.y - y) < 34)
    if (!near && kept.length < LABELS) kept.push({ mark, x, y })
  }
  return kept
}
