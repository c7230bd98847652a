import { edgesOf, factsOf, importsOf } from '../../reading/facts-of.ts'
import type { DimensionShape } from '../counting/dimension.ts'
import { isClose } from './spot-dimension.ts'

/**
 * Cells of a grid of so many degrees (an expression), as `row:column` from the south-western corner at 0°, 0°. Only
 * places known as closely as a point stand in one.
 */
export function gridDimension(degrees: string): DimensionShape {
  return {
    label: { label: (cell) => cell },
    uncertain: true,
    branches: (field, site, { key, sure, guess }) => {
      const [r, p] = [field.variable('r'), field.variable('p')]
      const [at, all] = [field.variable('square'), field.variable('squares')]
      // The events of a monthly cell have one place, known as closely as they are.
      const ofPlace = site.cell === undefined ? [isClose(`${r}.precision`)] : []
      const located = `WITH ${importsOf(site).join(', ')}
WHERE ${isClose(`${factsOf(site)}.geoPrecision`)}
${edgesOf(site, ['OCCURRED_AT'], { edge: r, end: p })}
WITH ${r}, ${p} WHERE ${[...ofPlace, `${p}.point IS NOT NULL`].join(' AND ')}`
      const row = (degree: string): string =>
        `toString(toInteger(floor(${p}.point.${degree} / toFloat(${degrees}))))`
      return [
        `${located}
WITH collect(DISTINCT ${row('latitude')} + ':' + ${row('longitude')}) AS ${all}
UNWIND ${all} AS ${at}
RETURN ${at} AS ${key}, size(${all}) = 1 AS ${sure}, true AS ${guess}`,
      ]
    },
  }
}
