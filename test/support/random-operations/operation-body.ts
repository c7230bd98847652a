import type { FormVariable, OperationForm } from './operation-form.ts'
import type { InputShape } from './input-shape.ts'

/** The values of the variables of a form, by name. */
export type FormValues = Readonly<Record<string, unknown>>

/** The text of a form as a query with variables. */
export function queryOf({ variables, selection }: OperationForm): string {
  const declared = variables.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  return `query ${declared === '' ? '' : `(${declared}) `}${selection}`
}

/** The text of a form with the values standing in it. */
export function literalQueryOf({ variables, selection }: OperationForm, values: FormValues): string {
  const shapes = new Map(variables.map(({ name, shape }: FormVariable) => [name, shape]))
  return selection.replaceAll(/\$(v\d+)/g, (_match, name: string) => literalOf(values[name], shapes.get(name)))
} // prettier-ignore

function literalOf(value: unknown, shape: InputShape | undefined): string {
  if (Array.isArray(value)) {
    const of = (at: number): InputShape | undefined =>
      shape?.kind === 'many' ? shape.of : shape?.kind === 'each' ? shape.of[at] : undefined
    return `[${value.map((item, at) => literalOf(item, of(at))).join(', ')}]`
  }
  if (typeof value === 'object' && value !== null) {
    const fields = new Map(shape?.kind === 'object' ? shape.fields : [])
    const written = Object.entries(value).map(
      ([name, inner]) => `${name}: ${literalOf(inner, fields.get(name))}`,
    )
    return `{${written.join(', ')}}`
  }
  return shape?.kind === 'code' && value === shape.code ? shape.code : JSON.stringify(value)
}

/** The body of a request. */
export function bodyOf(query: string, variables: FormValues = {}): string {
  return JSON.stringify({ query, variables })
}
