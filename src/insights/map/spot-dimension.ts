import { edgesOf, factsOf, importsOf, mayBeApart } from '../../reading/facts-of.ts'
import type { Site } from '../../reading/shape.ts'
import type { DimensionShape } from '../counting/dimension.ts'

/** Whether a precision, an expression, is close enough to draw a place as a point. */
export function isClose(precision: string): string {
  return `${precision} IN ['EXACT', 'NEAR']`
}

/**
 * Whether an event may have a place that is known as closely as a point. Its own precision is that of the one place it
 * has; of several, that of the best supported, beside which others may be known better.
 */
export function mayHaveSpot(site: Site): string {
  return `(${isClose(`${factsOf(site)}.geoPrecision`)} OR ${mayBeApart(site)})`
}

/** Places that are known as closely as a point, each with how closely: `<id> <precision>`. */
export const spotDimension: DimensionShape = {
  label: { label: (spot) => spot },
  uncertain: true,
  branches: (field, site, { key, sure, guess }) => {
    const [r, spot, all] = [field.variable('r'), field.variable('spot'), field.variable('given')]
    return [
      `WITH ${importsOf(site).join(', ')}
WHERE ${mayHaveSpot(site)}
${edgesOf(site, ['OCCURRED_AT'], { edge: r })}
WITH collect({id: ${r}.entityId, precision: ${r}.precision}) AS ${all}
UNWIND [${spot} IN ${all} WHERE ${isClose(`${spot}.precision`)}] AS ${spot}
RETURN ${spot}.id + ' ' + ${spot}.precision AS ${key}, size(${all}) = 1 AS ${sure}, true AS ${guess}`,
    ]
  },
}

/** The one spot of a monthly cell's events, as an expression; null where they are known less closely. */
export function spotOfCell(cell: string): string {
  const precision = `${cell}.geoPrecision`
  return `CASE WHEN ${isClose(precision)} THEN head(${cell}.OCCURRED_AT) + ' ' + ${precision} END`
}

/** The id of a spot's place, and how closely that is known, as expressions. */
export function partsOfSpot(spot: string): Readonly<Record<'place' | 'precision', string>> {
  return { place: `split(${spot}, ' ')[0]`, precision: `split(${spot}, ' ')[1]` }
}
