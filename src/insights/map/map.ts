import { Float, Int } from 'type-graphql'
import { EventWhere } from '../../entities/event/event.where.ts'
import { root } from '../../reading/declare.ts'
import { MapLevel } from '../../reading/types/enums.ts'
import { readMap } from './map.shape.ts'
import { MapResult } from './map.type.ts'

/** Events on a map. */
export const map = root({
  field: 'map',
  type: () => MapResult,
  description:
    'Counts events by where they happened: by areas of one level, by points, or by the cells of a grid.',
  arguments: {
    where: { type: () => EventWhere, nullable: true, description: 'Which events.' },
    level: { type: () => MapLevel, description: 'What the areas are.' },
    marks: {
      type: () => Int,
      defaultValue: 1000,
      description: 'How many areas, points and cells at most, each; 1 to 2000.',
    },
    cellDegrees: {
      type: () => Float,
      defaultValue: 1,
      description: 'The edge of a cell of the grid in degrees, 0.01 to 90.',
    },
  },
  read: readMap,
})
