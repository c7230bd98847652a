import { importsOf, tollsOf } from '../../reading/facts-of.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import type { Victims } from './alike-events.ts'
import { addedNumber } from './given-number.ts'
import { sumOf } from './measures.ts'

/** The killed of each group of victims of an event: as its toll says, or, where there is none, those of its parts. */
export function victimsOf(field: Field, site: Site): Victims {
  const [toll, harmed, tolls] = [
    field.variable('t'),
    field.variable('harmed'),
    field.variable('tolls'),
  ]
  const clauses = `${tollsOf(site, toll)}
WITH ${toll}
WHERE ${toll}.harm = 'KILLED' AND ${toll}.group <> 'ALL'
WITH ${toll}.group AS ${harmed}, collect(${toll}) AS ${tolls}, collect(CASE WHEN ${isWhole(toll)} THEN ${toll} END) AS whole
RETURN ${harmed}, CASE WHEN size(whole) > 0 THEN whole ELSE ${tolls} END AS ${tolls}`
  return {
    clauses: call(importsOf(site), [clauses]),
    harmed,
    number: (measure) =>
      measure === 'events'
        ? '1'
        : addedNumber(sumOf('killed', measure), tolls, (of, part) => `${of}.${part.toLowerCase()}`),
  }
}

/** A toll of the whole group of victims, not of those of one country or party in it. */
function isWhole(toll: string): string {
  return `(${toll}.foreign IS NULL AND ${toll}.country IS NULL AND ${toll}.partyKey IS NULL)`
}
