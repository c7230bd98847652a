import { geoMercator, geoPath, type GeoProjection } from 'd3-geo'
import { memo, type ReactNode } from 'react'
import type { Outlines } from './outlines.ts'

/** At which outlines are worked out once: about that of a country in the panel, so that no corner is lost when it is zoomed. */
const SCALE = 4_000

/** Countries and provinces: what marks stand on. A Mercator map is the same at every scale, so that it is moved, not drawn again. */
export function Ground({
  outlines,
  projection,
}: {
  readonly outlines: Outlines
  readonly projection: GeoProjection
}): ReactNode {
  const scale = String(projection.scale() / SCALE)
  return (
    <g
      aria-hidden="true"
      transform={`translate(${projection.translate().join(' ')}) scale(${scale})`}
    >
      <Shapes outlines={outlines} />
    </g>
  )
}

const Shapes = memo(function Shapes({ outlines }: { readonly outlines: Outlines }): ReactNode {
  const path = geoPath(geoMercator().scale(SCALE).translate([0, 0])).digits(1)
  return (
    <>
      {outlines.countries.features.map((country, index) => (
        <path key={index} className="map-country" d={path(country) ?? ''} />
      ))}
      {outlines.provinces.map(({ key, shape }) => (
        <path key={key} className="map-province" d={path(shape) ?? ''} />
      ))}
    </>
  )
})
