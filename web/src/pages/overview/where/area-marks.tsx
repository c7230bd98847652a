import type { GeoProjection } from 'd3-geo'
import type { ReactNode } from 'react'
import type { AreaMarkFragment, WhereQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { usePick } from '../../../kit/use-pick.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { badgeSpots } from './badge-spots.ts'
import { insideX } from './inside-frame.ts'
import { spotOf } from './map-frame.ts'
import { shortName } from './short-name.ts'
import type { Outlines } from './outlines.ts'

/** Events known to a district (a diamond) or to a province (a hatched badge with their number) and no closer. */
export function AreaMarks({
  data,
  outlines,
  projection,
  width,
}: {
  readonly width: number
  readonly data: WhereQuery
  readonly outlines: Outlines
  readonly projection: GeoProjection
}): ReactNode {
  const { count } = useView()
  const placed = (areas: readonly AreaMarkFragment[]) =>
    areas
      .filter(({ areaOnly }) => counted(areaOnly.events, count) > 0)
      .flatMap((area) => {
        const spot = spotOf(area.place, outlines)
        const at = spot === undefined ? null : projection([...spot])
        return at === null ? [] : [{ area, at }]
      })
  const districts = placed(data.districts.areas)
  const provinces = placed(data.provinces.areas)
  const badges = badgeSpots(provinces.map(({ at }) => at))
  return (
    <g>
      <defs>
        <pattern
          id="map-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className="map-badge-ground" />
          <line x1="0" y1="0" x2="0" y2="5" className="map-badge-line" />
        </pattern>
      </defs>
      {districts.map(({ area, at }) => (
        <AreaMark key={area.place.id} {...{ area, at, width }} kind="district" />
      ))}
      {provinces.map(({ area, at }, place) => (
        <AreaMark
          key={area.place.id}
          {...{ area, width }}
          at={badges[place] ?? at}
          kind="province"
        />
      ))}
    </g>
  )
}

function AreaMark({
  area,
  at,
  kind,
  width,
}: {
  readonly width: number
  readonly area: AreaMarkFragment
  readonly at: readonly [number, number]
  readonly kind: 'district' | 'province'
}): ReactNode {
  const { t, number } = useWords()
  const { count } = useView()
  const { pick, isChosen } = usePick('place')
  const events = counted(area.areaOnly.events, count)
  const [x, y] = at
  const name = `${area.place.name}: ${t('eventsCount', { count: events })}, ${t(kind === 'district' ? 'districtOnly' : 'provinceOnly')}`
  return (
    <g
      className="map-mark"
      data-chosen={isChosen(area.place.id)}
      onClick={(event) => {
        pick(area.place.id, event)
      }}
    >
      <title>{name}</title>
      {kind === 'district' ? (
        <path className="map-diamond" d={`M${String(x)} ${String(y - 5)}l5 5-5 5-5-5z`} />
      ) : (
        <>
          <text
            className="map-area-name"
            x={insideX(x, shortName(area.place.name), width)}
            y={y - 9}
            textAnchor="middle"
          >
            {shortName(area.place.name)}
          </text>
          <rect className="map-badge" x={x - 14} y={y - 6} width={28} height={13} rx={2} />
          <text className="map-badge-count" x={x} y={y + 4} textAnchor="middle">
            {number(events)}
          </text>
        </>
      )}
    </g>
  )
}
