import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { RunFindingKind } from '../../reading/types/enums.ts'

/** What was found about one record of a file. */
@ObjectType({ description: 'What was found about one record of an imported file.' })
class RunFinding {
  @Field(() => ID, { description: 'Its id.' })
  readonly id: string

  @Field(() => RunFindingKind, { description: 'Whether the record was brought in.' })
  readonly kind: string

  @Field(() => String, { description: 'The file.' })
  readonly file: string

  @Field(() => Int, { description: 'The line on which the record begins, from 1.' })
  readonly line: number

  @Field(() => Int, {
    description: 'Which row of the file it is, from 1, header and skipped records not counted.',
  })
  readonly row: number

  @Field(() => String, { description: 'The column; empty where it is the record as a whole.' })
  readonly column: string

  @Field(() => String, { description: 'What is wrong or odd.' })
  readonly reason: string

  @Field(() => String, {
    description: 'The record as it stands in the file; a long one is cut off.',
  })
  readonly record: string
}

/** A page of findings. */
export const RunFindingConnection = connectionType('RunFinding', () => RunFinding)
