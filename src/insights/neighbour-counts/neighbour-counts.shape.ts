import { ID } from 'type-graphql'
import { root } from '../../reading/declare.ts'
import { indent, rowsIn } from '../../reading/row.ts'
import { graphRelations } from '../graph/graph-relations.ts'
import { nodeWithId } from '../graph/node-with-id.shape.ts'
import { relationshipCount } from '../graph/relationship-count.shape.ts'
import { NeighbourCount } from './neighbour-count.type.ts'

/** How many relationships of each kind a node has. */
export const neighbourCounts = root({
  field: 'neighbourCounts',
  type: () => [NeighbourCount],
  description:
    'How many relationships of each kind an event or entity has, each way, most first. Cheap at any hub: ask it before its neighbours. Empty where there is no such node.',
  arguments: { id: { type: () => ID, description: 'The id of an event or entity.' } },
  read: (field) => {
    const n = nodeWithId(field, field.arguments.get('id')?.parameter() ?? 'null')
    const counts = graphRelations.all.flatMap((type) =>
      (['OUTGOING', 'INCOMING'] as const).map(
        (way) => `['${type}', '${way}', ${relationshipCount(n, [type], [way])}]`,
      ),
    )
    const slot = field.slot(`[\n${indent(counts.join(',\n'))}\n]`)
    const keys = [...field.children()].map(([key, { name }]) => [key, columns[name] ?? 0] as const)
    return (row) =>
      rowsIn(row[slot])
        .filter(([, , count]) => Number(count) > 0)
        .toSorted((left, right) => Number(right[2]) - Number(left[2]))
        .map((values) => Object.fromEntries(keys.map(([key, column]) => [key, values[column]])))
  },
})

const columns: Readonly<Record<string, number>> = { relation: 0, direction: 1, count: 2 }
