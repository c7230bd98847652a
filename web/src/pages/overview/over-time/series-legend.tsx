import type { ReactNode } from 'react'
import type { OverTimeQuery } from '../../../gql/further/graphql.ts'
import { lookOf } from './series-look.ts'

/** Which colour is which series. */
export function SeriesLegend({
  series,
}: {
  readonly series: OverTimeQuery['timeSeries']['series']
}): ReactNode {
  return (
    <ul className="legend">
      {series.map(({ keys }, index) => (
        <li key={keys[0]?.value ?? keys[0]?.state}>
          <i className={`swatch swatch-${lookOf(keys[0], index).swatch}`} aria-hidden="true" />
          {keys[0]?.label}
        </li>
      ))}
    </ul>
  )
}
