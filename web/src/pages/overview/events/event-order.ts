import type { EventOrder } from '../../../gql/first/graphql.ts'
import type { View } from '../../../view-state/view.ts'

/** The order of the list of events that a view asks for. */
export function eventOrder({ order }: View): EventOrder {
  if (order === undefined) return 'DATE_DESC'
  return ({ killed: 'KILLED_DESC', oldest: 'DATE_ASC', changed: 'UPDATED_DESC' } as const)[order]
}
