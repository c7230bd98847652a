import { geoCircle, geoPath, type GeoProjection } from 'd3-geo'
import { memo, type ReactNode } from 'react'
import type { PointMarkFragment, WhereQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { usePick } from '../../../kit/use-pick.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { radiusOf } from './radius-of.ts'

/** How many kilometres a degree of a great circle has. */
const DEGREE = 111.195

/** Places known to the spot, as discs whose area is the number of events; or to 25 km, as rings of that true size. */
export function PointMarks({
  data,
  projection,
}: {
  readonly data: WhereQuery
  readonly projection: GeoProjection
}): ReactNode {
  const { t, code } = useWords()
  const { count } = useView()
  const { pick, isChosen } = usePick('place')
  const inside = data.provinces.points
  const ids = new Set(inside.map(keyOf))
  const outside = (data.outside?.points ?? []).filter((mark) => !ids.has(keyOf(mark)))
  const most = Math.max(1, ...inside.map(({ tally }) => counted(tally.events, count)))
  const largestFirst = [...inside].sort(
    (left, right) => counted(right.tally.events, count) - counted(left.tally.events, count),
  )
  const drawn = (isOutside: boolean) => (mark: PointMarkFragment) => {
    const at = projection([mark.point.longitude, mark.point.latitude])
    if (at === null) return null
    const name = `${mark.place?.name ?? ''}: ${t('eventsCount', { count: counted(mark.tally.events, count) })}, ${code('geoPrecision', mark.precision)}`
    const id = mark.place?.id
    return (
      <PointMark
        key={keyOf(mark)}
        {...{ id, name, isOutside, projection, ...mark.point }}
        x={at[0]}
        y={at[1]}
        radius={radiusOf(mark, most, count)}
        isNear={mark.precision === 'NEAR'}
        isChosen={id !== undefined && isChosen(id)}
      />
    )
  }
  return (
    <g
      onClick={(event) => {
        // One for all, so that a mark is drawn anew only where it is another.
        const mark = event.target instanceof Element ? event.target.closest('[data-place]') : null
        const id = mark?.getAttribute('data-place')
        if (id != null) pick(id, event)
      }}
    >
      {outside.map(drawn(true))}
      {largestFirst.map(drawn(false))}
    </g>
  )
}

const PointMark = memo(function PointMark({
  id,
  name,
  x,
  y,
  radius,
  isNear,
  isOutside,
  isChosen,
  longitude,
  latitude,
  projection,
}: {
  readonly id: string | undefined
  readonly name: string
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Known to 25 km. */
  readonly isNear: boolean
  readonly isOutside: boolean
  readonly isChosen: boolean
  readonly longitude: number
  readonly latitude: number
  readonly projection: GeoProjection
}): ReactNode {
  return (
    <g
      className={`map-mark${isOutside ? ' map-outside' : ''}`}
      data-chosen={isChosen}
      data-place={id}
    >
      <title>{name}</title>
      {isNear ? (
        <>
          <Ring {...{ longitude, latitude, projection }} />
          <circle className="map-core" cx={x} cy={y} r={Math.max(2, radius / 2)} />
        </>
      ) : (
        <circle className="map-disc" cx={x} cy={y} r={radius} />
      )}
    </g>
  )
})

/** Drawn once: that takes longer than all else of a mark. */
const Ring = memo(function Ring({
  longitude,
  latitude,
  projection,
}: PointMarkFragment['point'] & { readonly projection: GeoProjection }): ReactNode {
  const circle = geoCircle()
    .center([longitude, latitude])
    .radius(25 / DEGREE)()
  return <path className="map-ring" d={geoPath(projection)(circle) ?? ''} />
})

function keyOf({ place, precision }: PointMarkFragment): string {
  return `${place?.id ?? ''} ${precision}`
}
