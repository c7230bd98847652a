import { randomUUID } from 'node:crypto'
import { GraphQLError, getOperationAST, parse, specifiedRules, validate } from 'graphql'
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import { ClientError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import type { Ask } from '../lib/ask.ts'
import { BoundedMap } from '../lib/bounded-map.ts'
import type { Degrees } from '../reading/cost/degrees.ts'
import type { RequestContext } from '../reading/request-context.ts'
import { OperationExecutor } from './execution/execute-operation.ts'
import { checkDocument } from './limits/document-limits.ts'
import { limits } from './limits/limits.ts'
import { pageCheck } from './limits/page-limits.ts'
import { checkText } from './limits/text-limits.ts'
import { checkValues } from './limits/value-limits.ts'
import { requestWording } from './request-wording.ts'
import { beginWork } from './request-work.ts'
import { withinDeadline } from './within-deadline.ts'

/** Whom to ask within this process, and for how long. */
export interface Execution {
  readonly schema: GraphQLSchema
  readonly graph: Graph
  /** Milliseconds that one question may take. */
  readonly deadline: number
  /** What lists gather; without it they cost their pages alone. */
  readonly degrees?: Degrees
  /** Names the request for the log. */
  readonly requestId?: string
  /** Ends what is under way. */
  readonly signal?: AbortSignal
}

/** Gives the function by which this process asks its own API: by the bounds of GraphQL over HTTP, without HTTP. */
export function asker(execution: Execution): Ask {
  const { schema, degrees } = execution
  const operations = new OperationExecutor(schema)
  const questions = new BoundedMap<string, Question>(mostQuestions)
  const questionOf = (query: string): Question => {
    const known = questions.get(query)
    if (known !== undefined) return known
    const question = checkedQuestion(schema, query, degrees)
    questions.set(query, question)
    return question
  }
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>>) => {
    checkValues(variables)
    const { document, check } = questionOf(query)
    check(variables)
    // The caller says what shape it asked for.
    return (await answer(execution, (contextValue) =>
      operations.execute({ document, variableValues: variables, contextValue }),
    )) as Data
  }
}

const mostQuestions = 50

interface Question {
  readonly document: DocumentNode
  readonly check: ReturnType<typeof pageCheck>
}

function checkedQuestion(schema: GraphQLSchema, query: string, degrees?: Degrees): Question {
  checkText(query)
  checkDocument(query)
  const document = parse(query, { maxTokens: limits.tokens })
  const [wrong] = validate(schema, document, specifiedRules, { maxErrors: 1 })
  if (wrong !== undefined) throw wrong
  const operation = getOperationAST(document)
  if (!operation) throw new Error('A question is one operation.')
  return { document, check: pageCheck({ schema, document, operation }, degrees) }
}

async function answer(
  { graph, deadline, requestId = randomUUID(), signal }: Execution,
  execute: (context: RequestContext) => Promise<ExecutionResult>,
): Promise<unknown> {
  const work = beginWork(graph, requestId, deadline)
  signal?.addEventListener('abort', work.abort)
  // An event that is over is told to nobody any more.
  if (signal?.aborted === true) work.abort()
  try {
    const { data, errors } = await withinDeadline(execute(work.context), work)
    const [error] = errors ?? []
    if (error !== undefined) throw causeOf(error)
    return data
  } finally {
    signal?.removeEventListener('abort', work.abort)
    work.abort()
  }
}

/** What a resolver threw, or what graphql says of the variables. */
function causeOf(error: GraphQLError): Error {
  const { originalError, path } = error
  if (originalError instanceof GraphQLError) return causeOf(originalError)
  if (originalError !== undefined) return originalError
  if (path !== undefined && !error.message.startsWith('Argument "')) return error
  return new ClientError('BAD_USER_INPUT', requestWording(error, 'BAD_USER_INPUT'))
}
