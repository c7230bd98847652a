import {
  OperationTypeNode,
  execute,
  getOperationAST,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import type {
  DocumentNode,
  ExecutionArgs,
  ExecutionResult,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import { BoundedMap } from '../../lib/bounded-map.ts'
import { switchForm } from '../../reading/switch-form.ts'
import { defaultFieldResolver } from '../default-field-resolver.ts'
import { limits } from '../limits/limits.ts'
import { completion } from './complete.ts'
import type { Complete } from './complete.ts'
import { Irregular } from './irregular.ts'
import { rootsOnly } from './roots-only.ts'
import type { RootsOnly } from './roots-only.ts'
import { scalarRoots } from './scalar-roots.ts'

/** What is executed, as graphql-js takes it. */
type Operation = Pick<ExecutionArgs, 'document' | 'contextValue'> & {
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined
  readonly operationName?: string | null | undefined
}

/**
 * Executes operations of a schema. graphql-js executes the root fields alone, as if they were scalars; what is selected of
 * each is completed by what was prepared for the operation. Where a value is not what its type says, and where the schema
 * itself is asked, graphql-js does all of it.
 */
export class OperationExecutor {
  readonly #schema: GraphQLSchema
  readonly #scalars: GraphQLSchema
  readonly #resolves: boolean
  readonly #prepared = new WeakMap<DocumentNode, RootsOnly>()
  /** By the operation that graphql-js is handed. */
  readonly #standsFor = new WeakMap<OperationDefinitionNode, RootsOnly>()
  readonly #completions = new WeakMap<OperationDefinitionNode, BoundedMap<string, Complete>>()

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
    this.#resolves = resolvesBelowRoots(schema)
    this.#scalars = scalarRoots(schema, async (resolve, { source, values, context, info }) => {
      const whole = wholeInfo(schema, info, this.#standsFor.get(info.operation))
      const value: unknown = await resolve(source, values, context, whole)
      return this.#completeOf(whole)(value)
    })
  }

  /** Gives what graphql-js would. */
  async execute({ document, ...operation }: Operation): Promise<ExecutionResult> {
    const args = {
      ...operation,
      ...{ fieldResolver: defaultFieldResolver, options: { maxCoercionErrors: limits.errors } },
    }
    const executeWhole = async () => execute({ ...args, schema: this.#schema, document })
    const bare = this.#prepare(document)
    if (this.#resolves || !asksData(bare, operation.operationName)) return executeWhole()
    const result = await execute({ ...args, schema: this.#scalars, document: bare.document })
    const irregular = result.errors?.some(({ originalError }) => originalError instanceof Irregular)
    return irregular === true ? executeWhole() : result
  }

  #prepare(document: DocumentNode): RootsOnly {
    const known = this.#prepared.get(document)
    if (known !== undefined) return known
    const bare = rootsOnly(document)
    this.#prepared.set(document, bare)
    for (const operation of bare.operations.keys()) this.#standsFor.set(operation, bare)
    return bare
  }

  #completeOf(info: GraphQLResolveInfo): Complete {
    const known =
      this.#completions.get(info.operation) ?? new BoundedMap<string, Complete>(mostForms)
    this.#completions.set(info.operation, known)
    const key = `${String(info.path.key)}|${switchForm(info)}`
    const complete = known.get(key) ?? completion(info, info.returnType, info.fieldNodes)
    known.set(key, complete)
    return complete
  }
}

/** Whether something of a schema is worked out below its root fields, which the read plan never leaves to do. */
function resolvesBelowRoots(schema: GraphQLSchema): boolean {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  return Object.values(schema.getTypeMap()).some(
    (type) =>
      isObjectType(type) &&
      !isIntrospectionType(type) &&
      !roots.includes(type) &&
      Object.values(type.getFields()).some(({ resolve }) => resolve !== undefined),
  )
}

/** Whether it is a question, and not one about the schema. */
function asksData({ document, fields }: RootsOnly, operationName?: string | null): boolean {
  const asked = getOperationAST(document, operationName)
  return (
    asked?.operation === OperationTypeNode.QUERY &&
    [...fields.keys()].every(
      ({ name }) => name.value === '__typename' || !name.value.startsWith('__'),
    )
  )
}

/** Selections kept for one operation, by root field and by what its include and skip directives say. */
const mostForms = 100

/** What the resolvers of root fields are told: of the document and the schema as they are. */
function wholeInfo(
  schema: GraphQLSchema,
  info: GraphQLResolveInfo,
  bare: RootsOnly | undefined,
): GraphQLResolveInfo {
  const parentType = schema.getQueryType()
  const field = parentType?.getFields()[info.fieldName]
  const operation = bare?.operations.get(info.operation)
  if (!parentType || !field || !bare || !operation) throw new Irregular('An operation is unknown.')
  const fieldNodes = info.fieldNodes.map((node) => bare.fields.get(node) ?? node)
  const { fragments } = bare
  return { ...info, schema, parentType, returnType: field.type, operation, fragments, fieldNodes }
}
