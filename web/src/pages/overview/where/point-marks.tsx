import type { GeoProjection } from 'd3-geo'
import { memo, type ReactNode } from 'react'
import type { PointMarkFragment, WhereQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { listed } from '../../../view-state/listed.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { radiusOf } from './radius-of.ts'

/** Of the Earth, in kilometres. */
const RADIUS = 6371
/** How far a place known nearly may lie from its point, in kilometres. */
const NEAR = 25

/** Places known to the spot, as discs whose area is the number of events; or to 25 km, as rings of that true size. */
export function PointMarks({
  data,
  projection,
}: {
  readonly data: WhereQuery
  readonly projection: GeoProjection
}): ReactNode {
  const { count, place: chosen } = useView()
  const { only } = listed(chosen)
  const inside = data.provinces.points
  const ids = new Set(inside.map(keyOf))
  const outside = (data.outside?.points ?? []).filter((mark) => !ids.has(keyOf(mark)))
  // One scale for both: what is beside the filter is not larger than it is.
  const most = Math.max(
    1,
    ...[...inside, ...outside].map(({ tally }) => counted(tally.events, count)),
  )
  const largestFirst = [...inside].sort(
    (left, right) => counted(right.tally.events, count) - counted(left.tally.events, count),
  )
  const drawn = (isOutside: boolean) => (mark: PointMarkFragment) => {
    const at = projection([mark.point.longitude, mark.point.latitude])
    if (at === null) return null
    const id = mark.place?.id
    return (
      <PointMark
        key={keyOf(mark)}
        {...{ id, isOutside }}
        name={mark.place?.name ?? ''}
        events={counted(mark.tally.events, count)}
        precision={mark.precision}
        x={at[0]}
        y={at[1]}
        radius={radiusOf(mark, most, count)}
        ring={mark.precision === 'NEAR' ? ringOf(mark.point, projection) : undefined}
        isChosen={id !== undefined && only.includes(id)}
      />
    )
  }
  return (
    <g>
      {outside.map(drawn(true))}
      {largestFirst.map(drawn(false))}
    </g>
  )
}

const PointMark = memo(function PointMark({
  id,
  name,
  events,
  precision,
  x,
  y,
  radius,
  ring,
  isOutside,
  isChosen,
}: {
  readonly id: string | undefined
  readonly name: string
  readonly events: number
  readonly precision: PointMarkFragment['precision']
  readonly x: number
  readonly y: number
  readonly radius: number
  /** How far the place may lie from its point, where it is known nearly. */
  readonly ring: number | undefined
  readonly isOutside: boolean
  readonly isChosen: boolean
}): ReactNode {
  const { t, code } = useWords()
  return (
    <g
      className={`map-mark${isOutside ? ' map-outside' : ''}`}
      data-chosen={isChosen}
      data-place={id}
    >
      <title>{`${name}: ${t('eventsCount', { count: events })}, ${code('geoPrecision', precision)}`}</title>
      {ring === undefined ? (
        <circle className="map-disc" cx={x} cy={y} r={radius} />
      ) : (
        <>
          <circle className="map-ring" cx={x} cy={y} r={ring} />
          <circle className="map-core" cx={x} cy={y} r={Math.max(2, radius / 2)} />
        </>
      )}
    </g>
  )
})

/** In pixels: a Mercator map keeps shapes, and stretches lengths as the parallels are shorter than the equator. */
function ringOf({ latitude }: PointMarkFragment['point'], projection: GeoProjection): number {
  return ((NEAR / RADIUS) * projection.scale()) / Math.cos((latitude * Math.PI) / 180)
}

function keyOf({ place, precision }: PointMarkFragment): string {
  return `${place?.id ?? ''} ${precision}`
}
