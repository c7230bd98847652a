import { Event } from '../../entities/event/event.type.ts'
import { relationship } from '../../reading/declare.ts'
import { many } from '../../reading/fields.ts'
import { ParticipantRole } from '../../reading/types/enums.ts'
import { partyFields } from '../parties/party-fields.ts'
import { partyRows } from '../parties/party-rows.shape.ts'
import { Participant } from './participant.type.ts'

/** Who has a part in an event. */
export const participants = [
  relationship({
    on: Event,
    field: 'participants',
    type: () => [Participant],
    description: 'Who has a part in it, beside perpetrator and target; a row a role.',
    arguments: {
      roles: { type: () => [ParticipantRole], nullable: true, description: 'Only these roles.' },
    },
    read: many((field, site) => {
      const roles = field.arguments.get('roles')?.parameter()
      return partyRows(field, {
        at: site,
        relationship: 'INVOLVED',
        claim: 'ParticipantClaim',
        by: 'role',
        ...(roles === undefined ? {} : { predicate: (variable) => `${variable}.role IN ${roles}` }),
      })
    }),
  }),
  ...partyFields(Participant),
]
