import {
  GraphQLError,
  OperationTypeNode,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import { ClientError } from '../../errors.ts'
import type { Degrees } from '../../reading/cost/degrees.ts'
import { BoundedMap } from '../../lib/bounded-map.ts'
import { checkDocument } from '../limits/document-limits.ts'
import { limits } from '../limits/limits.ts'
import { pageCheck } from '../limits/page-limits.ts'
import { checkText } from '../limits/text-limits.ts'
import { checkValues } from '../limits/value-limits.ts'
import { noIntrospection } from '../no-introspection.ts'
import { OperationRefused } from './operation-refused.ts'

/** A subscription that may be executed. */
export interface CheckedSubscription {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/**
 * Gives the check of what a client wants to follow, by the same bounds as queries over HTTP. It throws what is wrong:
 * a ClientError, or OperationRefused with what graphql finds.
 */
export function operationCheck(
  schema: GraphQLSchema,
  introspection: boolean,
  degrees?: Degrees,
): (payload: SubscribePayload) => CheckedSubscription {
  const rules = introspection ? specifiedRules : [...specifiedRules, noIntrospection]
  const options = { maxErrors: limits.errors, hideSuggestions: !introspection }
  // The same text gives the same document: plans are kept by its nodes.
  const documents = new BoundedMap<string, DocumentNode>(mostDocuments)
  const documentOf = (query: string): DocumentNode => {
    const known = documents.get(query)
    if (known !== undefined) return known
    checkText(query)
    checkDocument(query)
    const document = parsed(query)
    const errors = validate(schema, document, rules, options)
    if (errors.length > 0) throw new OperationRefused(errors, 'GRAPHQL_VALIDATION_FAILED')
    documents.set(query, document)
    return document
  }
  return (payload) => {
    checkValues({ ...payload, query: null })
    const document = documentOf(payload.query)
    const operation = operationOf(document, payload.operationName)
    pageCheck({ schema, document, operation }, degrees)(payload.variables ?? {})
    return { document, operation }
  }
}

/** Documents of clients that are kept. */
const mostDocuments = 200

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new OperationRefused([error], 'GRAPHQL_PARSE_FAILED')
  }
}

function operationOf(
  document: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode {
  const operation = getOperationAST(document, name)
  if (!operation) {
    const error = new GraphQLError(
      'The document has several operations, or none of this name. Send `operationName`.',
    )
    throw new OperationRefused([error], 'OPERATION_RESOLUTION_FAILURE')
  }
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return operation
  throw new ClientError(
    'BAD_USER_INPUT',
    'Only subscriptions are answered over a socket. Send queries by POST to the same address.',
  )
}
