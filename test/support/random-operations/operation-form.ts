import { isInterfaceType, isLeafType, isNonNullType, isObjectType, getNamedType } from 'graphql'
import type { GraphQLArgument, GraphQLField, GraphQLOutputType, GraphQLSchema } from 'graphql'
import type { Dice } from './dice.ts'
import { inputShape } from './input-shape.ts'
import type { InputShape } from './input-shape.ts'

/** An operation whose every argument is a variable. */
export interface OperationForm {
  /** From the first bracket on. */
  readonly selection: string
  readonly variables: readonly FormVariable[]
}

/** A variable of an operation: `$v0`, `$v1`, … */
export interface FormVariable {
  readonly name: string
  readonly type: string
  readonly shape: InputShape
}

const MOST_DEPTH = 4

/** Draws a question of a schema: one root field with a small selection, at most four levels deep. */
export function operationForm(schema: GraphQLSchema, dice: Dice): OperationForm {
  const variables: FormVariable[] = []
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {})
  const drawing: Drawing = { schema, dice, variables }
  const selection = `{ ${dice.some(roots, 1).map((field) => drawField(drawing, field, 1)).join(' ')} }` // prettier-ignore
  return { selection, variables }
}

interface Drawing {
  readonly schema: GraphQLSchema
  readonly dice: Dice
  /** Those that were drawn so far. */
  readonly variables: FormVariable[]
}

function drawField(drawing: Drawing, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { dice } = drawing
  const alias = dice.chance(0.1) ? `a${String(dice.below(3))}_${field.name}: ` : ''
  const directive = dice.chance(0.03) ? dice.pick([' @include(if: true)', ' @skip(if: false)']) : ''
  const given = field.args.filter((argument) => isRequired(argument) || dice.chance(0.3))
  const passed = given.map((argument) => `${argument.name}: $${declare(drawing, argument)}`)
  const list = passed.length === 0 ? '' : `(${passed.join(', ')})`
  return `${alias}${field.name}${list}${directive}${drawSelection(drawing, field.type, depth)}`
}

function isRequired({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined
}

function declare({ dice, variables }: Drawing, { name, type }: GraphQLArgument): string {
  const variable = `v${String(variables.length)}`
  variables.push({ name: variable, type: String(type), shape: inputShape(type, name, dice) })
  return variable
}

function drawSelection(drawing: Drawing, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type)
  const { dice, schema } = drawing
  if (isInterfaceType(named)) {
    const types = dice.some(schema.getPossibleTypes(named), depth < MOST_DEPTH ? 2 : 1)
    const fragments = types.map((one) => `... on ${one.name}${drawSelection(drawing, one, depth)}`)
    return ` { __typename ${fragments.join(' ')} }`
  }
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields()).filter(
    (field) => depth < MOST_DEPTH || isLeafType(getNamedType(field.type)),
  )
  const drawn = dice
    .some(fields, Math.max(1, MOST_DEPTH - depth))
    .map((field) => drawField(drawing, field, depth + 1))
  return ` { ${drawn.length === 0 ? '__typename' : drawn.join(' ')} }`
}
