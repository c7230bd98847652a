import { GraphQLError } from 'graphql'

/** What graphql finds wrong with an operation before it is executed, each error with the code that it has over HTTP. */
export class OperationRefused extends Error {
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[], code: string) {
    super('The operation is refused.')
    this.errors = errors.map((error) => coded(error, code))
  }
}

/** Errors with a path come from a field, and have causes of their own. */
function coded(error: GraphQLError, code: string): GraphQLError {
  if (error.path !== undefined) return error
  const { message, nodes = null, source = null, positions = null } = error
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } })
}
