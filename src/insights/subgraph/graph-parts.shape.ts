import { expression, many } from '../../reading/fields.ts'
import type { Site, TypeShape } from '../../reading/shape.ts'
import { readCommunities } from './graph-analysis.shape.ts'

/*
 * A graph is read from what its root has bound: the site calls the nodes `nodes`, what joins them `joins`, and the ids
 * that were asked for `ids`.
 */

const nodes = (site: Site): string => site.nodes ?? '[]'
const joins = (site: Site): string => site.joins ?? '[]'

/** Relationships shown at once. */
const mostShown = 5_000

/** How a graph's own parts are read. */
export const graphShape: TypeShape = {
  type: 'Graph',
  fields: {
    nodes: many((field, site) => {
      const n = field.variable('n')
      return { clauses: `UNWIND ${nodes(site)} AS ${n}`, site: { it: n } }
    }),
    notFound: (field, site) => {
      const slot = field.slot(
        `[id IN ${site.ids ?? '[]'} WHERE NOT id IN [n IN ${nodes(site)} | n.id] AND NOT EXISTS { (:Merged&Entity {id: id}) }]`,
      )
      return (row) => [...new Set(row[slot] as readonly string[])] // the plan's own text makes a list
    },
    relationships: many((field, site) => {
      const [r, start, end] = [
        field.variable('r'),
        field.variable('first'),
        field.variable('second'),
      ]
      return {
        clauses: `UNWIND ${joins(site)}[..${String(mostShown)}] AS ${r}
WITH ${r}, startNode(${r}) AS ${start}, endNode(${r}) AS ${end}`,
        site: { r, start, end },
      }
    }),
    totalRelationships: expression((site) => `size(${joins(site)})`),
    truncated: expression((site) => `size(${joins(site)}) > ${String(mostShown)}`),
    communities: readCommunities,
  },
}
