import { edgesOf, importsOf } from '../../reading/facts-of.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { isSinglePlace } from '../../relationships/places/is-single-place.ts'
import type { DimensionShape } from '../counting/dimension.ts'

/**
 * Dimensions of place. An event stands in each place that is given for it, or that holds one given; for certain where
 * all places given lie there. One that is known only more coarsely has no key at a finer level.
 */
export const placeDimensions: Readonly<Record<string, DimensionShape>> = {
  COUNTRY: atLevel('Country'),
  REGION: atLevel('Region'),
  ADMIN1: atLevel('Admin1'),
  ADMIN2: atLevel('Admin2'),
  SETTLEMENT: atLevel('Settlement'),
  FACILITY: atLevel('Facility'),
  PLACE: {
    label: { nodes: ['Entity'] },
    uncertain: true,
    branches: (field, site, names) => {
      const [r, p, other, q] = namesIn(field)
      return [
        `${edgesOf(site, ['OCCURRED_AT'], { edge: r, end: p })}
WITH ${[...importsOf(site), p].join(', ')}, COLLECT {
  ${edgesOf(site, ['OCCURRED_AT'], { edge: other, end: q })}
  WITH ${q} WHERE ${q} <> ${p}
  RETURN ${q}
} AS others
WHERE NOT any(${q} IN others WHERE EXISTS { (${q})-[:WITHIN*1..12]->(${p}) })
RETURN ${p}.id AS ${names.key}, size(others) = 0 AS ${names.sure}, true AS ${names.guess}`,
      ]
    },
  },
}

function atLevel(label: string): DimensionShape {
  return {
    label: { nodes: ['Entity'] },
    uncertain: true,
    branches: (field, site, names) => {
      const [r, p, other, q] = namesIn(field)
      const elsewhere = `EXISTS {
  ${edgesOf(site, ['OCCURRED_AT'], { edge: other, end: q })}
  WITH ${q} WHERE NOT EXISTS { (${q})-[:WITHIN*0..12]->(${p}) }
  RETURN 1 AS one
}`
      const at = `${edgesOf(site, ['LOCATED_IN'], { edge: r, end: p })}
WITH ${[...importsOf(site), p].join(', ')} WHERE ${p}:${label}`
      return [
        `${at}
RETURN ${p}.id AS ${names.key}, ${isSinglePlace(site)} OR NOT ${elsewhere} AS ${names.sure}, true AS ${names.guess}`,
      ]
    },
  }
}

/** Whether a place that is given for the site lies within the place of this id. */
export function hasCloserPlace(field: Field, site: Site, id: string): string {
  const [r, , , q] = namesIn(field)
  return `(NOT ${isSinglePlace(site)} AND EXISTS {
  ${edgesOf(site, ['OCCURRED_AT'], { edge: r, end: q })}
  WITH ${q} WHERE EXISTS { (${q})-[:WITHIN*1..12]->(:Place {id: ${id}}) }
  RETURN 1 AS one
})`
}

function namesIn(field: Field): readonly [string, string, string, string] {
  return [field.variable('r'), field.variable('p'), field.variable('o'), field.variable('q')]
}
