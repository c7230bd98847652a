import { Field, Int, ObjectType, type ClassType } from 'type-graphql'
import type { TypeClass } from '../declare.ts'

/** Where a page lies in its list (Relay). */
@ObjectType({ description: 'Where this page lies in its list (Relay cursor connections).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows this page.' })
  readonly hasNextPage: boolean

  @Field(() => Boolean, { description: 'Whether something comes before this page.' })
  readonly hasPreviousPage: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first row; pass it as `before`.',
  })
  readonly startCursor: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last row; pass it as `after`.',
  })
  readonly endCursor: string | null
}

/** Makes the Relay connection type of a node type. */
export function connectionType(name: string, node: () => TypeClass): TypeClass {
  // TypeGraphQL's ClassType wants a constructor of any arguments; it never constructs what resolvers return.
  const of = node as () => ClassType

  @ObjectType(`${name}Edge`, { description: `One row of a ${name}Connection.` })
  class Edge {
    @Field(() => String, { description: 'Where this row stands; pass it as `after` or `before`.' })
    readonly cursor: string

    @Field(() => of(), { description: 'The row itself.' })
    readonly node: object
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list, and how long the list is.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows of this page with their cursors.' })
    readonly edges: readonly Edge[]

    @Field(() => [of()], { description: 'The rows of this page.' })
    readonly nodes: readonly object[]

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    readonly pageInfo: PageInfo

    @Field(() => Int, {
      description: 'How many rows the whole list has; counted only when asked for.',
    })
    readonly totalCount: number
  }
  return Connection
}
