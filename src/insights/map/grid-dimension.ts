import { edgesOf, importsOf } from '../../reading/facts-of.ts'
import type { DimensionShape } from '../counting/dimension.ts'
import { isClose, mayHaveSpot } from './spot-dimension.ts'

/**
 * Cells of a grid of so many degrees (an expression), as `row:column` from the south-western corner at 0°, 0°. Only
 * places known as closely as a point stand in one; an event is there for certain if every place given for it is.
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
      const isPlaced = [...ofPlace, `${p}.point IS NOT NULL`].join(' AND ')
      const row = (degree: string): string =>
        `toString(toInteger(floor(${p}.point.${degree} / toFloat(${degrees}))))`
      const square = `${row('latitude')} + ':' + ${row('longitude')}`
      return [
        `WITH ${importsOf(site).join(', ')}
WHERE ${mayHaveSpot(site)}
${edgesOf(site, ['OCCURRED_AT'], { edge: r, end: p })}
WITH collect(CASE WHEN ${isPlaced} THEN ${square} ELSE '' END) AS ${all}
UNWIND ${all} AS ${at}
WITH DISTINCT ${all}, ${at} WHERE ${at} <> ''
RETURN ${at} AS ${key}, all(one IN ${all} WHERE one = ${at}) AS ${sure}, true AS ${guess}`,
      ]
    },
  }
}
