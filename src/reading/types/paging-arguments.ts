import { Int } from 'type-graphql'
import type { ArgumentDeclaration } from '../declare.ts'

/** The arguments of a connection that is paged forwards. */
export function pagingArguments(
  size = 25,
): Readonly<Record<'first' | 'after', ArgumentDeclaration>> {
  return {
    first: { type: () => Int, defaultValue: size, description: 'How many rows, 1 to 100.' },
    after: {
      type: () => String,
      nullable: true,
      description: 'The `endCursor` of the page before this one.',
    },
  }
}
