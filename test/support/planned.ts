import { graphql } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { defaultFieldResolver } from '../../src/api/default-field-resolver.ts'
import { buildSchema } from '../../src/api/schema.ts'
import type { Graph, PlanOperator } from '../../src/graph/graph.ts'
import type { CypherQuery } from '../../src/graph/query.ts'
import type { RequestContext } from '../../src/reading/request-context.ts'

/** An answer of GraphQL without a server, and the statements that gave it. */
export interface Planned {
  readonly data: unknown
  readonly errors: readonly string[]
  readonly statements: readonly CypherQuery<unknown>[]
}

let schema: GraphQLSchema | undefined

/** Asks the schema directly and keeps the statements the database was sent. */
export async function planned(
  graph: Graph,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Planned> {
  schema ??= buildSchema()
  const statements: CypherQuery<unknown>[] = []
  const recording: Graph = {
    ...graph,
    read: (statement, limits) => {
      statements.push(statement)
      return graph.read(statement, limits)
    },
  }
  const contextValue: RequestContext = {
    graph: recording,
    requestId: 'test',
    deadline: () => 60_000,
    prolong: () => undefined,
    signal: new AbortController().signal,
  }
  const { data, errors = [] } = await graphql({
    schema,
    source: query,
    variableValues: variables,
    contextValue,
    fieldResolver: defaultFieldResolver,
  })
  return { data, errors: errors.map(({ message }) => message), statements }
}

/** The statement of a query with one root field, planned and not run. */
export async function statementOf(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<CypherQuery<unknown>> {
  const { statements } = await planned(notRun, query, variables)
  const [statement] = statements
  if (statement === undefined) throw new Error('The query made no statement.')
  return statement
}

const never = (): never => {
  throw new Error('Only planned, not run.')
}
const notRun: Graph = {
  read: never,
  write: never,
  profile: never,
  explain: never,
  ready: never,
  watch: never,
  onWrite: never,
  close: never,
}

/** Database hits of a statement, all operators together, or those of some. */
export async function hitsOf(
  graph: Graph,
  statement: CypherQuery<unknown>,
  isCounted: (operator: PlanOperator) => boolean = () => true,
): Promise<number> {
  const sum = (operator: PlanOperator): number =>
    (isCounted(operator) ? operator.dbHits : 0) +
    operator.children.reduce((total, child) => total + sum(child), 0)
  return sum(await graph.profile(plannedAnew(statement)))
}

/** For the graph as it is now: the databases of tests keep plans that were made for another. */
function plannedAnew(statement: CypherQuery<unknown>): CypherQuery<unknown> {
  return { ...statement, text: `CYPHER replan=force ${statement.text}` }
}

/** Names of all operators of a statement's plan, which is not run. */
export async function operatorsOf(
  graph: Graph,
  statement: CypherQuery<unknown>,
): Promise<readonly string[]> {
  const names = (operator: PlanOperator): readonly string[] => [
    operator.operator,
    ...operator.children.flatMap(names),
  ]
  return names(await graph.explain(plannedAnew(statement)))
}
