import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { RunStatus } from '../../reading/types/enums.ts'
import { DateTimeScalar } from '../../reading/types/scalars.ts'

/** An import of a file or a dossier. */
@ObjectType({
  description:
    'A run in which something was brought in: a file of a data set, or a dossier. Every run is kept; what it did not say of itself is null.',
})
export class ImportRun {
  @Field(() => ID, { description: 'Its id, by which `marsad undo` knows it.' })
  readonly id: string

  @Field(() => String, { description: 'The command that made it.' })
  readonly tool: string

  @Field(() => String, { description: 'The version of Marsad that made it.' })
  readonly version: string

  @Field(() => String, { description: 'The dossier or document that it belongs to, by its slug.' })
  readonly dossier: string

  @Field(() => String, {
    nullable: true,
    description: 'The importer, such as `ucdp-ged`; null for a dossier.',
  })
  readonly source: string | null

  @Field(() => String, { nullable: true, description: 'The name of the file; null for a dossier.' })
  readonly file: string | null

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the file's bytes, hexadecimal; null for a dossier.",
  })
  readonly sha256: string | null

  @Field(() => RunStatus, { description: 'How far it is.' })
  readonly status: string

  @Field(() => DateTimeScalar, {
    description: 'When it began: the record time of what it claims.',
  })
  readonly startedAt: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was over; null where it was broken off.',
  })
  readonly finishedAt: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone last.' })
  readonly undoneAt: Date | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many records the file has: `rows`, `skipped` and `rejected` together.',
  })
  readonly records: number | null

  @Field(() => Int, { nullable: true, description: 'How many of them were brought in.' })
  readonly rows: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them are nothing that could be brought in, such as a row of tags.',
  })
  readonly skipped: number | null

  @Field(() => Int, { nullable: true, description: 'How many of them could not be brought in.' })
  readonly rejected: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many remarks there are on records that were brought in.',
  })
  readonly remarks: number | null
}

/** A page of runs. */
export const ImportRunConnection = connectionType('ImportRun', () => ImportRun)

/** What a run did to one sort of thing. */
@ObjectType({ description: 'What a run did to one label or relationship type.' })
export class RunCount {
  @Field(() => String, { description: 'The label or relationship type.' })
  readonly label: string

  @Field(() => Int, { description: 'How many are new.' })
  readonly added: number

  @Field(() => Int, { description: 'How many are not as they were.' })
  readonly changed: number

  @Field(() => Int, { description: 'How many were closed, for claims, or taken away.' })
  readonly closed: number

  @Field(() => Int, { description: 'How many were there already.' })
  readonly unchanged: number
}
