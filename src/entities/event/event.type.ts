import { Field, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import {
  AttributionStatus,
  Basis,
  EventExtent,
  EventType,
  EventTypeGroup,
  Violence,
} from '../../reading/types/enums.ts'
import { GraphNode } from '../../reading/types/graph-node.type.ts'
import { Node } from '../../reading/types/node.type.ts'

/** Something that happened, or a set of such things told together. */
@ObjectType({
  implements: [Node, GraphNode],
  description:
    'Something that happened, or a set of such things told together. A fact: derived from claims, each of which is one step away.',
})
export class Event extends GraphNode {
  @Field(() => EventType, { description: 'What kind of event, second level.' })
  readonly type: string

  @Field(() => EventTypeGroup, {
    description: 'What kind of event, first level: ATTACK and so on.',
  })
  readonly typeGroup: string

  @Field(() => Violence, {
    nullable: true,
    description:
      'Whose violence it was, as the best supported of the claims that give its type say; null where none of them says.',
  })
  readonly violence: string | null

  @Field(() => EventExtent, { description: 'Whether it stands for one event or for many.' })
  readonly extent: string

  @Field(() => Basis, { description: 'How it is known that there was such an event.' })
  readonly basis: string

  @Field(() => AttributionStatus, { description: 'What is said, all in all, about who did it.' })
  readonly attributionStatus: string
}

/** A page of events. */
export const EventConnection = connectionType('Event', () => Event)
