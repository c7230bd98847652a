import { visit } from 'graphql'
import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql'

const names = new WeakMap<OperationDefinitionNode, readonly string[]>()

/** Tells apart the selections of an operation: the values of the variables that its include and skip directives name. */
export function switchForm(info: GraphQLResolveInfo): string {
  const known = names.get(info.operation) ?? switchVariables(info)
  names.set(info.operation, known)
  return known.map((name) => `${name}=${String(info.variableValues[name])}`).join(',')
}

function switchVariables(info: GraphQLResolveInfo): readonly string[] {
  const found = new Set<string>()
  const directives = {
    Directive: (directive: {
      readonly arguments?: readonly { readonly value: { readonly kind: string } }[]
    }) => {
      for (const { value } of directive.arguments ?? []) {
        if (isVariable(value)) found.add(value.name.value)
      }
    },
  }
  for (const part of [info.operation, ...Object.values(info.fragments)]) visit(part, directives)
  return [...found]
}

function isVariable(value: {
  readonly kind: string
}): value is { readonly kind: 'Variable'; readonly name: { readonly value: string } } {
  return value.kind === 'Variable'
}
