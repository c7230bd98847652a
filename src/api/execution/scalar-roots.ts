import { GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLSchema } from 'graphql'
import { defaultFieldResolver, isInputType, isNonNullType } from 'graphql'
import type { GraphQLFieldConfig, GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import type { RequestContext } from '../../reading/request-context.ts'

/** Gives the value of a root field, completed. */
type Root = (
  resolve: GraphQLFieldResolver<unknown, RequestContext>,
  given: {
    readonly source: unknown
    readonly values: Readonly<Record<string, unknown>>
    readonly context: RequestContext
    readonly info: GraphQLResolveInfo
  },
) => Promise<unknown>

const COMPLETED = new GraphQLScalarType({ name: 'Completed', serialize: (value) => value })

/** Gives the same questions over answers that nothing is selected of: whether one may be missing stays as it was. */
export function scalarRoots(schema: GraphQLSchema, root: Root): GraphQLSchema {
  const type = schema.getQueryType()
  if (!type) throw new Error('The schema has no questions.')
  const { fields, ...config } = type.toConfig()
  const scalars = Object.entries(fields).map(([name, field]) => {
    const { resolve = defaultFieldResolver } = field
    const scalar: GraphQLFieldConfig<unknown, RequestContext> = {
      ...field,
      type: isNonNullType(field.type) ? new GraphQLNonNull(COMPLETED) : COMPLETED,
      resolve: (source, values: Readonly<Record<string, unknown>>, context, info) =>
        root(resolve, { source, values, context, info }),
    }
    return [name, scalar] as const
  })
  return new GraphQLSchema({
    query: new GraphQLObjectType({ ...config, fields: Object.fromEntries(scalars) }),
    // Variables are of these.
    types: Object.values(schema.getTypeMap()).filter(isInputType),
  })
}
