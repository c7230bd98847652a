import { ApolloServer } from '@apollo/server'
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import { translateError } from './errors.ts'
import { OperationExecutor } from './execution/execute-operation.ts'
import { limits } from './limits/limits.ts'
import { noIntrospection } from './no-introspection.ts'
import { operationPlugin } from './operation.plugin.ts'
import type { OperationWatch } from './operation.plugin.ts'
import type { WorkContext } from './request-work.ts'

/** Makes the GraphQL engine: nothing is reported to anybody, nothing of the schema leaks through an error. */
export function makeApollo(
  schema: GraphQLSchema,
  introspection: boolean,
  watch: Omit<OperationWatch, 'remember'>,
): ApolloServer<WorkContext> {
  const requestIds = new WeakMap<object, string>()
  const requestIdOf = (error: unknown): string | undefined =>
    typeof error === 'object' && error !== null ? requestIds.get(error) : undefined
  return new ApolloServer<WorkContext>({
    gateway: executing(schema),
    formatError: (_formatted, error) =>
      translateError(error, { suggestions: introspection, requestIdOf }),
    plugins: [
      operationPlugin({
        ...watch,
        remember: (error, requestId) => {
          if (typeof error === 'object' && error !== null) requestIds.set(error, requestId)
        },
      }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    // Our own rule refuses it, and says how to switch it on.
    introspection: true,
    validationRules: introspection ? [] : [noIntrospection],
    validationOptions: { maxErrors: limits.errors, hideSuggestions: !introspection },
    parseOptions: { maxLexicalTokens: limits.tokens },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: watch.logger,
  })
}

/** What Apollo calls a gateway is anything that executes operations itself. */
function executing(schema: GraphQLSchema): ApolloServerOptionsWithGateway<WorkContext>['gateway'] {
  const operations = new OperationExecutor(schema)
  return {
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: async () =>
      Promise.resolve({
        executor: async ({ document, request, context }) =>
          operations.execute({
            document,
            contextValue: context,
            variableValues: request.variables,
            operationName: request.operationName,
          }),
      }),
    stop: async () => Promise.resolve(),
  }
}
