import { type ReactNode, use, useMemo, useState } from 'react'
import type { WhereQuery } from '../../../gql/further/graphql.ts'
import { Icon } from '../../../kit/icon.tsx'
import { useSize } from '../../../kit/use-size.ts'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { AreaMarks } from './area-marks.tsx'
import { Ground } from './ground.tsx'
import { MapLegend } from './map-legend.tsx'
import { projectionFor } from './map-frame.ts'
import { MapNames } from './map-names.tsx'
import { placedAreas } from './placed-areas.ts'
import { PointMarks } from './point-marks.tsx'
import { loadOutlines } from './outlines.ts'

/** The map: outlines below, marks above, the legend and what is too vague beside them. North is up, west is left. */
export function MapDrawing({
  data,
  vague,
}: {
  readonly data: WhereQuery
  readonly vague: number
}): ReactNode {
  const { t } = useWords()
  const { count } = useView()
  const outlines = use(loadOutlines())
  const [zoom, setZoom] = useState(1)
  const { ref, size } = useSize<HTMLDivElement>()
  const { width, height } = size ?? { width: 440, height: 400 }
  const projection = useMemo(
    () => projectionFor(data, outlines, { width, height, zoom }),
    [data, outlines, width, height, zoom],
  )
  const marks = placedAreas(data, { outlines, projection }, count)
  const areas = [...data.provinces.areas, ...data.districts.areas].filter(
    ({ areaOnly }) => areaOnly.events.possible > 0,
  )
  const sentence = t('mapSentence', {
    ...{ points: data.provinces.totalPoints, areas: areas.length, vague },
  })
  return (
    <div ref={ref} className="map" dir="ltr">
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={sentence}
        data-drawing=""
      >
        <Ground outlines={outlines} projection={projection} />
        <PointMarks {...{ data, projection }} />
        <AreaMarks {...marks} />
        <MapNames {...{ data, projection, width }} provinces={marks.provinces} />
      </svg>
      <div className="map-zoom">
        <button
          className="tool"
          aria-label={t('zoomIn')}
          onClick={() => {
            setZoom(Math.min(16, zoom * 1.6))
          }}
        >
          +
        </button>
        <button
          className="tool"
          aria-label={t('zoomOut')}
          onClick={() => {
            setZoom(Math.max(0.25, zoom / 1.6))
          }}
        >
          −
        </button>
      </div>
      <MapLegend>
        <VagueFilter vague={vague} />
      </MapLegend>
    </div>
  )
}

function VagueFilter({ vague }: { readonly vague: number }): ReactNode {
  const { t, number } = useWords()
  const setView = useSetView()
  const { prec } = useView()
  return (
    <button
      className="map-vague"
      aria-pressed={prec === '-ADMIN1'}
      title={t('tooVagueFilter', { count: vague })}
      onClick={() => {
        setView({ prec: prec === '-ADMIN1' ? undefined : '-ADMIN1' })
      }}
    >
      <b>{number(vague)}</b> {t('tooVague')} <Icon name="info" />
    </button>
  )
}
