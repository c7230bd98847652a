import { Field, Int, ObjectType } from 'type-graphql'
import { Group } from '../aggregate/aggregate.type.ts'
import { Tally } from '../tally/tally.type.ts'

/** Events that share a row and a column. */
@ObjectType({
  description: 'The events that share a row and a column; cells without events are left out.',
})
export class MatrixCell {
  @Field(() => Int, { description: 'The place of its row in `rows`, from 0.' })
  readonly row: number

  @Field(() => Int, { description: 'The place of its column in `columns`, from 0.' })
  readonly column: number

  @Field(() => Tally, { description: 'Its numbers.' })
  readonly tally: Tally
}

/** Events by two dimensions. */
@ObjectType({
  description:
    'Events by two dimensions: the largest groups of each, what is unknown, and the rest as OTHER. Where both dimensions are the same, a cell holds the events that have both keys, and a key is not paired with itself.',
})
export class Matrix {
  @Field(() => [Group], { description: 'The rows, most events first.' })
  readonly rows: readonly Group[]

  @Field(() => [Group], { description: 'The columns, most events first.' })
  readonly columns: readonly Group[]

  @Field(() => [MatrixCell], { description: 'The cells.' })
  readonly cells: readonly MatrixCell[]

  @Field(() => Boolean, {
    description:
      'Whether a cell has a direction, from the row to the column: only what is said of who did it to whom has one.',
  })
  readonly directed: boolean

  @Field(() => Tally, { description: 'All events that fit, each counted once.' })
  readonly total: Tally

  @Field(() => Int, { description: 'How many keys there are for rows, the unknown not counted.' })
  readonly totalRows: number

  @Field(() => Int, {
    description: 'How many keys there are for columns, the unknown not counted.',
  })
  readonly totalColumns: number

  @Field(() => Boolean, { description: 'Whether some of them are shown as OTHER only.' })
  readonly truncated: boolean
}
