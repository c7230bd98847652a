import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import type { GraphQLEnumType, GraphQLInputType, GraphQLScalarType } from 'graphql'
import type { Dice } from './dice.ts'

/**
 * What is given of an input, without the values: the database plans each shape anew, so that few are drawn and asked
 * with many values. Codes are a part of it, since many of them stand in statements; how many values a list has is not.
 */
export type InputShape =
  | {
      readonly kind: 'leaf'
      readonly name: string
      readonly type: GraphQLScalarType
      readonly open: boolean
    }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'many'; readonly of: InputShape }
  | { readonly kind: 'each'; readonly of: readonly InputShape[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, InputShape])[] }

const MOST_DEPTH = 3

/** Draws what is given of an input of this type; `name` is that of its argument or field. */
export function inputShape(
  type: GraphQLInputType,
  name: string,
  dice: Dice,
  depth = 1,
): InputShape {
  if (isNonNullType(type)) return closed(inputShape(type.ofType, name, dice, depth))
  if (isListType(type)) {
    const of = inputShape(type.ofType, name, dice, depth)
    if (of.kind === 'leaf') return { kind: 'many', of }
    const others = dice.chance(0.3) ? [inputShape(type.ofType, name, dice, depth)] : []
    return { kind: 'each', of: [of, ...others] }
  }
  if (isEnumType(type)) return { kind: 'code', code: codeOf(type, dice) }
  if (!isInputObjectType(type)) return { kind: 'leaf', name, type, open: true }
  const fields = Object.values(type.getFields())
  const isRequired = (field: (typeof fields)[number]): boolean =>
    isNonNullType(field.type) && field.defaultValue === undefined
  const open = fields.filter(
    (field) => !isRequired(field) && (depth < MOST_DEPTH || !isNested(field.type)),
  )
  const given = [...fields.filter(isRequired), ...dice.some(open, 3)]
  return {
    kind: 'object',
    fields: given.map((field) => [field.name, inputShape(field.type, field.name, dice, depth + 1)]),
  }
}

function codeOf(type: GraphQLEnumType, dice: Dice): string {
  const [first = '', ...others] = type.getValues().map((value) => value.name)
  return dice.pick([first, ...others])
}

function closed(shape: InputShape): InputShape {
  return shape.kind === 'leaf' ? { ...shape, open: false } : shape
}

function isNested(type: GraphQLInputType): boolean {
  if (isNonNullType(type) || isListType(type)) return isNested(type.ofType)
  return isInputObjectType(type)
}
