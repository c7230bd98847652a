import { Int } from 'type-graphql'
import { relationship } from '../../reading/declare.ts'
import { expression } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { GraphNode } from '../../reading/types/graph-node.type.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { graphRelations } from './graph-relations.ts'
import { relationshipCount } from './relationship-count.shape.ts'

/** What every node of the graph of facts has. */
export const graphNode = [
  relationship({
    on: GraphNode,
    field: 'label',
    type: () => String,
    description: 'What to call it: the title of an event, the primary name of an entity.',
    arguments: langArgument,
    read: (field, site) => {
      const it = nodeOf(site)
      const order = field.arguments.get('lang')?.value === 'AR' ? ['Ar', 'En'] : ['En', 'Ar']
      const called = site.label === 'Event' ? 'title' : 'name'
      const texts = order.map((lang) => `${it}.${called}${lang}`)
      const slot = field.slot(`coalesce(${texts.join(', ')})`)
      return (row) => row[slot]
    },
  }),
  relationship({
    on: GraphNode,
    field: 'degree',
    type: () => Int,
    description:
      'How many relationships of the graph of facts it has in all, whatever is shown of them here.',
    read: expression((site) =>
      relationshipCount(nodeOf(site), graphRelations.all, ['OUTGOING', 'INCOMING']),
    ),
  }),
]
