import { memo, type ReactNode } from 'react'
import { counted } from '../../../kit/count.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { isMarked, noCloser } from './marked.ts'
import type { PlacedArea } from './placed-areas.ts'

/** Events known to a district (a diamond) or to a province (a hatched badge with their number) and no closer. */
export function AreaMarks({
  districts,
  provinces,
}: {
  readonly districts: readonly PlacedArea[]
  readonly provinces: readonly PlacedArea[]
}): ReactNode {
  const view = useView()
  const drawn =
    (kind: 'district' | 'province') =>
    ({ area, at: [x, y] }: PlacedArea) => (
      <AreaMark
        key={area.place.id}
        id={area.place.id}
        name={area.place.name}
        events={counted(area.areaOnly.events, view.count)}
        isChosen={isMarked({ place: area.place.id, prec: noCloser[kind] }, view)}
        {...{ x, y, kind }}
      />
    )
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
      {districts.map(drawn('district'))}
      {provinces.map(drawn('province'))}
    </g>
  )
}

/** Drawn anew only where it is another: there may be hundreds. */
const AreaMark = memo(function AreaMark({
  id,
  name,
  events,
  kind,
  x,
  y,
  isChosen,
}: {
  readonly id: string
  readonly name: string
  readonly events: number
  readonly kind: 'district' | 'province'
  readonly x: number
  readonly y: number
  readonly isChosen: boolean
}): ReactNode {
  const { t, number } = useWords()
  const closest = t(kind === 'district' ? 'districtOnly' : 'provinceOnly')
  return (
    <g className="map-mark" data-chosen={isChosen} data-place={id} data-area={kind}>
      <title>{`${name}: ${t('eventsCount', { count: events })}, ${closest}`}</title>
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
})
