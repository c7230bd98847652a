import { Field, ObjectType } from 'type-graphql'
import { role } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'
import { Basis, ParticipantRole } from '../../reading/types/enums.ts'

/** Who has a part in an event. */
@ObjectType({
  description:
    'Who has a part in an event, beside perpetrator and target; identified or only described.',
})
export class Participant {
  @Field(() => ParticipantRole, { description: 'Which part.' })
  readonly role: string

  @Field(() => Basis, { description: 'How it is known.' })
  readonly basis: string
}

/** How a participant's own properties are read. */
export const participantShape: TypeShape = {
  type: 'Participant',
  fields: { role: role('role'), basis: role('basis') },
}
