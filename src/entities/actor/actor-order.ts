import { registerEnumType } from 'type-graphql'

/** The orders of a list of actors. */
export const ActorOrder = { NAME_ASC: 'NAME_ASC', NAME_DESC: 'NAME_DESC' } as const
registerEnumType(ActorOrder, {
  name: 'ActorOrder',
  description: 'The order of a list of actors; actors of one name follow by id.',
  valuesConfig: {
    NAME_ASC: { description: 'By English name, from A to Z.' },
    NAME_DESC: { description: 'By English name, from Z to A.' },
  },
})
