import { Place, PlaceConnection } from '../../entities/place/place.type.ts'
import { connection } from '../../reading/connection.ts'
import { relationship } from '../../reading/declare.ts'
import { many, one } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { sortedList } from '../../reading/sorted-list.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'

/** Which place lies within which. */
export const placeHierarchy = [
  relationship({
    on: Place,
    field: 'within',
    type: () => Place,
    nullable: true,
    description: 'The place directly around it.',
    read: one((field, site) => {
      const place = field.variable('p')
      return {
        clauses: `MATCH (${nodeOf(site)})-[:WITHIN]->(${place})\nWITH ${place} ORDER BY ${place}.id LIMIT 1`,
        site: { it: place },
      }
    }),
  }),
  relationship({
    on: Place,
    field: 'ancestors',
    type: () => [Place],
    description: 'All places around it, nearest first.',
    read: many((field, site) => {
      const place = field.variable('p')
      return {
        // The further out a place is, the fewer places are around it.
        clauses: `MATCH (${nodeOf(site)})-[:WITHIN*1..12]->(${place})
WITH DISTINCT ${place} ORDER BY COUNT { (${place})-[:WITHIN*1..12]->() } DESC, ${place}.id`,
        site: { it: place },
      }
    }),
  }),
  relationship({
    on: Place,
    field: 'contains',
    scans: { along: ['WITHIN'], of: 'Place' },
    type: () => PlaceConnection,
    description: 'The places directly within it, by id.',
    arguments: pagingArguments(),
    read: connection((field, site) => {
      const place = field.variable('p')
      return sortedList({
        clauses: `MATCH (${place})-[:WITHIN]->(${nodeOf(site)})`,
        carried: [place],
        keys: [{ text: `${place}.id`, kind: 'text', descending: false }],
        site: { it: place },
      })
    }),
  }),
]
