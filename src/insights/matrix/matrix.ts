import { Int } from 'type-graphql'
import { EventWhere } from '../../entities/event/event.where.ts'
import { root } from '../../reading/declare.ts'
import { Dimension } from '../../reading/types/enums.ts'
import { readMatrix } from './matrix.shape.ts'
import { Matrix } from './matrix.type.ts'

/** Events by two dimensions. */
export const matrix = root({
  field: 'matrix',
  type: () => Matrix,
  description:
    'Counts events by two dimensions, as a table. ACTOR by ACTOR says who has to do with whom; PERPETRATOR by TARGET who attacked whom.',
  arguments: {
    where: { type: () => EventWhere, nullable: true, description: 'Which events.' },
    rows: { type: () => Dimension, description: 'The dimension of the rows.' },
    columns: { type: () => Dimension, description: 'The dimension of the columns.' },
    first: {
      type: () => Int,
      defaultValue: 20,
      description: 'How many rows and columns are shown singly, 1 to 100; the rest is OTHER.',
    },
  },
  read: readMatrix,
})
