import { visit } from 'graphql'
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { getArgumentValues } from 'graphql/execution/values.js'
import { argumentForm } from './argument-form.ts'
import type { ArgumentSource } from './plan-field.ts'

type Values = Readonly<Record<string, unknown>>

/** What a field without variables in its arguments is given at each request, and its form. */
interface Constant {
  readonly values: Values
  readonly form: string
}

/** By the node of the field; undefined where a variable is named. */
const constants = new WeakMap<FieldNode, Constant | undefined>()

/** The arguments of an operation's fields at one request: each is read once, and once for all where it names no variable. */
export class ArgumentValues {
  readonly #variables: GraphQLResolveInfo['variableValues']
  readonly #read = new Map<FieldNode, Values>()

  constructor(variables: GraphQLResolveInfo['variableValues']) {
    this.#variables = variables
  }

  /** The values of one field's arguments. */
  of(source: ArgumentSource): Values {
    const constant = constantOf(source)
    if (constant !== undefined) return constant.values
    const known = this.#read.get(source.node)
    if (known !== undefined) return known
    const values = getArgumentValues(source.definition, source.node, this.#variables)
    this.#read.set(source.node, values)
    return values
  }

  /** What of them decides about a statement's text. */
  formOf(source: ArgumentSource): string {
    return constantOf(source)?.form ?? argumentForm(source.definition.args, this.of(source))
  }
}

function constantOf({ definition, node }: ArgumentSource): Constant | undefined {
  if (constants.has(node)) return constants.get(node)
  const constant = namesVariable(node) ? undefined : constantIn(definition, node)
  constants.set(node, constant)
  return constant
}

function constantIn(definition: ArgumentSource['definition'], node: FieldNode): Constant {
  const values = getArgumentValues(definition, node, {})
  return { values, form: argumentForm(definition.args, values) }
}

function namesVariable(node: FieldNode): boolean {
  let found = false
  const noted = { Variable: () => void (found = true) }
  for (const argument of node.arguments ?? []) visit(argument, noted)
  return found
}
