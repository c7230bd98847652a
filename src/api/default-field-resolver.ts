import type { GraphQLFieldResolver } from 'graphql'
import type { RequestContext } from '../reading/request-context.ts'

/** Reads every field below the roots: the read plan gives objects by response key. */
export const defaultFieldResolver: GraphQLFieldResolver<
  Readonly<Record<string, unknown>> | undefined,
  RequestContext
> = (source, _arguments, _context, info) => source?.[info.path.key]
