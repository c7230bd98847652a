import type { ReactNode } from 'react'
import { counted } from '../../../kit/count.ts'
import { usePick } from '../../../kit/use-pick.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import type { PlacedArea } from './placed-areas.ts'

/** Events known to a district (a diamond) or to a province (a hatched badge with their number) and no closer. */
export function AreaMarks({
  districts,
  provinces,
}: {
  readonly districts: readonly PlacedArea[]
  readonly provinces: readonly PlacedArea[]
}): ReactNode {
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
        <AreaMark key={area.place.id} {...{ area, at }} kind="district" />
      ))}
      {provinces.map(({ area, at }) => (
        <AreaMark key={area.place.id} {...{ area, at }} kind="province" />
      ))}
    </g>
  )
}

function AreaMark({
  area,
  at,
  kind,
}: PlacedArea & {
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
          <rect className="map-badge" x={x - 14} y={y - 6} width={28} height={13} rx={2} />
          <text className="map-badge-count" x={x} y={y + 4} textAnchor="middle">
            {number(events)}
          </text>
        </>
      )}
    </g>
  )
}
