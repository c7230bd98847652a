import { geoPath, type GeoProjection } from 'd3-geo'
import { memo, type ReactNode } from 'react'
import type { Outlines } from './outlines.ts'

/** Countries and provinces: what marks stand on. */
export const Ground = memo(function Ground({
  outlines,
  projection,
}: {
  readonly outlines: Outlines
  readonly projection: GeoProjection
}): ReactNode {
  const path = geoPath(projection)
  return (
    <g aria-hidden="true">
      {outlines.countries.features.map((country, index) => (
        <path key={index} className="map-country" d={path(country) ?? ''} />
      ))}
      {outlines.provinces.map(({ key, shape }) => (
        <path key={key} className="map-province" d={path(shape) ?? ''} />
      ))}
    </g>
  )
})
