import type { Declaration } from './declare.ts'
import type { Atlas, Predicate, TypeShape } from './shape.ts'

/** Puts shapes and declarations together; a field declared twice is a mistake of ours and throws. */
export function atlasOf(shapes: readonly TypeShape[], declarations: readonly Declaration[]): Atlas {
  const types = new Map<string, TypeShape>()
  for (const shape of shapes) types.set(shape.type, shape)
  for (const declaration of declarations) {
    if (declaration.kind !== 'field') continue
    const { type, field, read } = declaration
    const known = types.get(type) ?? { type, fields: {} }
    if (known.fields[field] !== undefined) throw new Error(`${type}.${field} is declared twice.`)
    types.set(type, { ...known, fields: { ...known.fields, [field]: read } })
  }
  return Object.freeze({ types, wheres: wheresOf(declarations), leads: leadsOf(declarations) })
}

function wheresOf(declarations: readonly Declaration[]): Atlas['wheres'] {
  const wheres = new Map<string, Map<string, Predicate>>()
  for (const declaration of declarations) {
    if (declaration.kind !== 'where') continue
    const fields = wheres.get(declaration.type) ?? new Map<string, Predicate>()
    fields.set(declaration.field, declaration.predicate)
    wheres.set(declaration.type, fields)
  }
  return wheres
}

function leadsOf(declarations: readonly Declaration[]): Atlas['leads'] {
  return declarations
    .flatMap((declaration) =>
      declaration.kind === 'where' && declaration.lead !== undefined ? [declaration.lead] : [],
    )
    .toSorted((a, b) => a.rank - b.rank)
}
