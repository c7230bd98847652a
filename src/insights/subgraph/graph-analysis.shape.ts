import { centralityMeasure } from '../../facts/vocabulary.ts'
import { compareText } from '../../lib/compare-text.ts'
import { collect } from '../../reading/fields.ts'
import { RowBuilder, rowsIn } from '../../reading/row.ts'
import type { Row } from '../../reading/row.ts'
import type { Field, FieldShape, Site } from '../../reading/shape.ts'
import { centrality } from './centrality.ts'
import { communities } from './communities.ts'
import type { JoinedNodes } from './joined-nodes.ts'

/** Reads the importance of each node of the graph, most important first. */
export const readCentrality: FieldShape = (field, site) => {
  const asked = field.arguments.get('by')?.value
  const by = centralityMeasure.codes.find((code) => code === asked) ?? 'DEGREE'
  const joined = joinedNodes(field, site)
  const parts = [...field.children()].map(([key, child]): [string, NodeReader] => [
    key,
    child.name === 'node' ? nodeReader(child, site) : undefined,
  ])
  return (row) => {
    const scores = [...centrality(joined(row), by)].toSorted(
      (left, right) => right[1] - left[1] || compareText(left[0], right[0]),
    )
    const readers = parts.map(([key, read]) => [key, read?.(row)] as const)
    return scores.map(([id, score]) =>
      Object.fromEntries(readers.map(([key, nodes]) => [key, nodes ? nodes(id) : score])),
    )
  }
}

/** Reads the communities of the graph. */
export const readCommunities: FieldShape = (field, site) => {
  const joined = joinedNodes(field, site)
  const parts = [...field.children()].map(([key, child]) =>
    child.name === 'modularity'
      ? ([key, undefined] as const)
      : ([key, groupReader(child, site)] as const),
  )
  return (row) => {
    const { groups, modularity } = communities(joined(row))
    return Object.fromEntries(
      parts.map(([key, read]) => [key, read === undefined ? modularity : read(row, groups)]),
    )
  }
}

/** Gives the value of a node by its id. */
type NodeReader = ((row: Row) => (id: string) => unknown) | undefined

function groupReader(
  field: Field,
  site: Site,
): (row: Row, groups: readonly (readonly string[])[]) => unknown {
  const parts = [...field.children()].map(([key, child]): [string, NodeReader] => [
    key,
    child.name === 'nodes' ? nodeReader(child, site) : undefined,
  ])
  return (row, groups) => {
    const readers = parts.map(([key, read]) => [key, read?.(row)] as const)
    return groups.map((ids) =>
      Object.fromEntries(readers.map(([key, nodes]) => [key, nodes ? ids.map(nodes) : ids.length])),
    )
  }
}

function nodeReader(field: Field, site: Site): (row: Row) => (id: string) => unknown {
  const n = field.variable('n')
  const inner = new RowBuilder()
  const id = inner.slot(`${n}.id`)
  const read = field.selectInto(inner, { it: n })
  const slot = field.slot(collect(`UNWIND ${site.nodes ?? '[]'} AS ${n}`, inner))
  return (row) => {
    const byId = new Map(rowsIn(row[slot]).map((values) => [values[id], values]))
    return (wanted) => read(byId.get(wanted) ?? [])
  }
}

function joinedNodes(field: Field, site: Site): (row: Row) => JoinedNodes {
  const ids = field.slot(`[n IN ${site.nodes ?? '[]'} | n.id]`)
  const pairs = field.slot(`[r IN ${site.joins ?? '[]'} | [startNode(r).id, endNode(r).id]]`)
  return (row) => ({
    // The plan's own texts are the only writers of rows: a list of ids, and a list of pairs of them.
    ids: row[ids] as readonly string[],
    pairs: row[pairs] as JoinedNodes['pairs'],
  })
}
