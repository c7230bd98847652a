import { type ReactNode, use, useMemo } from 'react'
import type { WhereQuery } from '../../../gql/further/graphql.ts'
import { type Count, counted } from '../../../kit/count.ts'
import { useSize } from '../../../kit/use-size.ts'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { AreaMarks } from './area-marks.tsx'
import { Ground } from './ground.tsx'
import { MapLegend } from './map-legend.tsx'
import { projectionFor, spotOf } from './map-frame.ts'
import { MapNames } from './map-names.tsx'
import { MapNotes } from './map-notes.tsx'
import { MapTools } from './map-tools.tsx'
import { afterMark, noCloser } from './marked.ts'
import { placedAreas } from './placed-areas.ts'
import { PointMarks } from './point-marks.tsx'
import { loadOutlines } from './outlines.ts'
import { useDrag } from './use-drag.ts'
import { useMapView } from './use-map-view.ts'
import { withoutSpot } from './without-spot.ts'

/** The map: outlines below, marks above, the legend and what is not drawn beside them. North is up, west is left. */
export function MapDrawing({
  data,
  vague,
}: {
  readonly data: WhereQuery
  readonly vague: Count | undefined
}): ReactNode {
  const { t } = useWords()
  const { count } = useView()
  const setView = useSetView()
  const outlines = use(loadOutlines())
  const view = useMapView()
  const drag = useDrag(view.move)
  const { ref, size } = useSize<HTMLDivElement>()
  const legend = useSize<HTMLDivElement>()
  const { width, height } = size ?? { width: 440, height: 400 }
  const {
    zoom,
    shift: [right, down],
  } = view
  const projection = useMemo(
    () => projectionFor(data, outlines, { width, height, zoom, shift: [right, down] }),
    [data, outlines, width, height, zoom, right, down],
  )
  const marks = placedAreas(data, { outlines, projection }, count)
  const areas = [...data.provinces.areas, ...data.districts.areas].filter(
    ({ place, areaOnly }) => areaOnly.events.possible > 0 && spotOf(place, outlines) !== undefined,
  )
  const sentence = [
    t('mapPlaces', { count: data.provinces.totalPoints }),
    t('mapAreas', { count: areas.length }),
    ...(vague === undefined ? [] : [t('mapVague', { value: counted(vague, count) })]),
  ].join(' ')
  return (
    <div
      ref={ref}
      className="map"
      dir="ltr"
      role="group"
      aria-label={t('mapKeys')}
      tabIndex={0}
      data-whole={view.isWhole}
      onKeyDown={view.onKeyDown}
    >
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={sentence}
        {...drag.handlers}
      >
        <g
          transform={`translate(${drag.by.join(' ')})`}
          onClick={(event) => {
            const mark =
              event.target instanceof Element ? event.target.closest('[data-place]') : null
            const place = mark?.getAttribute('data-place')
            const area = mark?.getAttribute('data-area')
            const prec = area === 'district' || area === 'province' ? noCloser[area] : undefined
            if (place != null) setView((now) => afterMark(now, { place, prec }, event))
          }}
        >
          <Ground outlines={outlines} projection={projection} />
          <PointMarks {...{ data, projection }} />
          <AreaMarks {...marks} />
          <MapNames
            {...{ data, projection, width, height, legend: legend.size }}
            provinces={marks.provinces}
          />
        </g>
      </svg>
      <MapTools view={view} />
      <MapLegend place={legend.ref}>
        <MapNotes {...{ data, vague }} rest={withoutSpot(data, vague, areas)} />
      </MapLegend>
    </div>
  )
}
