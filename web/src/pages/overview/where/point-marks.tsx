import { geoCircle, geoPath, type GeoProjection } from 'd3-geo'
import type { ReactNode } from 'react'
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
  const { count } = useView()
  const inside = data.provinces.points
  const ids = new Set(inside.map(keyOf))
  const outside = (data.outside?.points ?? []).filter((mark) => !ids.has(keyOf(mark)))
  const most = Math.max(1, ...inside.map(({ tally }) => counted(tally.events, count)))
  const largestFirst = [...inside].sort(
    (left, right) => counted(right.tally.events, count) - counted(left.tally.events, count),
  )
  return (
    <g>
      {outside.map((mark) => (
        <PointMark key={keyOf(mark)} {...{ mark, projection, most }} isOutside />
      ))}
      {largestFirst.map((mark) => (
        <PointMark key={keyOf(mark)} {...{ mark, projection, most }} isOutside={false} />
      ))}
    </g>
  )
}

function PointMark({
  mark,
  projection,
  most,
  isOutside,
}: {
  readonly mark: PointMarkFragment
  readonly projection: GeoProjection
  readonly most: number
  readonly isOutside: boolean
}): ReactNode {
  const { t, code } = useWords()
  const { count } = useView()
  const { pick, isChosen } = usePick('place')
  const at = projection([mark.point.longitude, mark.point.latitude])
  if (at === null) return null
  const events = counted(mark.tally.events, count)
  const name = `${mark.place?.name ?? ''}: ${t('eventsCount', { count: events })}, ${code('geoPrecision', mark.precision)}`
  const radius = radiusOf(mark, most, count)
  const id = mark.place?.id
  return (
    <g
      className={`map-mark${isOutside ? ' map-outside' : ''}`}
      data-chosen={id !== undefined && isChosen(id)}
      onClick={(event) => {
        if (id !== undefined) pick(id, event)
      }}
    >
      <title>{name}</title>
      {mark.precision === 'NEAR' ? (
        <>
          <path className="map-ring" d={ringOf(mark, projection)} />
          <circle className="map-core" cx={at[0]} cy={at[1]} r={Math.max(2, radius / 2)} />
        </>
      ) : (
        <circle className="map-disc" cx={at[0]} cy={at[1]} r={radius} />
      )}
    </g>
  )
}

function ringOf({ point }: PointMarkFragment, projection: GeoProjection): string {
  const circle = geoCircle()
    .center([point.longitude, point.latitude])
    .radius(25 / DEGREE)()
  return geoPath(projection)(circle) ?? ''
}

function keyOf({ place, precision }: PointMarkFragment): string {
  return `${place?.id ?? ''} ${precision}`
}
