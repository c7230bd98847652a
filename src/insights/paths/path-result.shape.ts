import { relationship } from '../../reading/declare.ts'
import { embedded, expression, many, role } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Site, TypeShape } from '../../reading/shape.ts'
import { GraphNode } from '../../reading/types/graph-node.type.ts'
import { GraphEdge } from '../graph/graph-edge.type.ts'
import { Path, PathStep } from './path.type.ts'

/*
 * A result is read from what the search has bound: the site calls it `search`, the relationships that it may follow
 * `r`, `types` and `allowed`. A path is a list of nodes; the site calls it `path`.
 */

const search = (site: Site): string => site.search ?? 'null'
const path = (site: Site): string => site.path ?? '[]'

/** How the parts of a result are read. */
export const pathShapes: readonly TypeShape[] = [
  {
    type: 'PathResult',
    fields: {
      from: embedded((site) => ({ it: site.from ?? 'null' })),
      to: embedded((site) => ({ it: site.to ?? 'null' })),
      paths: many((field, site) => {
        const each = field.variable('path')
        return {
          clauses: `UNWIND ${search(site)}.paths AS ${each}`,
          site: { ...site, path: each },
        }
      }),
      searchedTo: expression((site) => `${search(site)}.searched`),
      truncated: expression((site) => `${search(site)}.stop IN ['ENOUGH_FOUND', 'WORK_LIMIT']`),
      stoppedBy: expression((site) => `${search(site)}.stop`),
      hubs: many((field, site) => {
        const hub = field.variable('hub')
        const [it, degree] = [field.variable('n'), field.variable('degree')]
        return {
          clauses: `UNWIND ${search(site)}.hubs AS ${hub}
WITH ${hub}[0] AS ${it}, ${hub}[1] AS ${degree} ORDER BY ${degree} DESC, ${it}.id LIMIT 20`,
          site: { it, degree },
        }
      }),
      totalHubs: expression((site) => `size(${search(site)}.hubs)`),
    },
  },
  {
    type: 'PathHub',
    fields: { degree: role('degree'), node: embedded((site) => ({ it: nodeOf(site) })) },
  },
  { type: 'Path', fields: { length: expression((site) => `size(${path(site)}) - 1`) } },
]

/** What stands on a path. */
export const pathParts = [
  relationship({
    on: Path,
    field: 'nodes',
    type: () => [GraphNode],
    description: 'The nodes it comes by, both ends included.',
    read: many((field, site) => {
      const n = field.variable('n')
      return { clauses: `UNWIND ${path(site)} AS ${n}`, site: { it: n } }
    }),
  }),
  relationship({
    on: Path,
    field: 'steps',
    type: () => [PathStep],
    description: 'Its steps: the first joins the first two nodes, and so on.',
    read: many((field, site) => {
      const [at, x, y] = [field.variable('at'), field.variable('x'), field.variable('y')]
      return {
        clauses: `UNWIND range(0, size(${path(site)}) - 2) AS ${at}
WITH ${path(site)}[${at}] AS ${x}, ${path(site)}[${at} + 1] AS ${y}`,
        site: { ...site, x, y },
      }
    }),
  }),
  relationship({
    on: PathStep,
    field: 'relationships',
    type: () => [GraphEdge],
    description: 'All relationships that join the two nodes, best supported first.',
    read: many((field, site) => {
      const { r = 'r', types = '', allowed = '', x = 'x', y = 'y' } = site
      const [start, end] = [field.variable('first'), field.variable('second')]
      return {
        clauses: `MATCH (${x})-[${r}:${types}]-(${y})${allowed === '' ? '' : `\nWHERE ${allowed}`}
WITH ${r}, startNode(${r}) AS ${start}, endNode(${r}) AS ${end}
ORDER BY coalesce(${r}.independent, 0) DESC, coalesce(${r}.claims, 0) DESC, type(${r}), ${start}.id, coalesce(${r}.role, '')`,
        site: { r, start, end },
      }
    }),
  }),
]
