import { nodeOf } from './plan-field.ts'
import { COLLECTED, RowBuilder, indent, rowIn, rowsIn } from './row.ts'
import type { Field, FieldShape, Site } from './shape.ts'

/** A value at a site, as a Cypher expression. */
export type Expression = (site: Site) => string

/** Reads an expression. */
export function expression(of: Expression): FieldShape {
  return (field, site) => {
    const slot = field.slot(of(site))
    return (row) => row[slot] ?? null
  }
}

/** Reads a property of the node. */
export function property(name: string): FieldShape {
  return expression((site) => `${nodeOf(site)}.${name}`)
}

/** Reads the id of the node; a list that has it at hand gives it with the site, as `id`. */
export const identity: FieldShape = expression((site) => site.id ?? `${nodeOf(site)}.id`)

/** Reads a date or an instant as ISO text. */
export function temporal(name: string): FieldShape {
  return expression((site) => `toString(${nodeOf(site)}.${name})`)
}

/** Reads a text kept in English and Arabic, in the language asked for by `lang`, else in the other. */
export function bilingual(name: string): FieldShape {
  return (field, site) => {
    const it = nodeOf(site)
    const [first, second] =
      field.arguments.get('lang')?.value === 'AR' ? ['Ar', 'En'] : ['En', 'Ar']
    const slot = field.slot(`coalesce(${it}.${name}${first}, ${it}.${name}${second})`)
    return (row) => row[slot] ?? null
  }
}

/** Reads an object made of the same node's properties; null where the condition fails. */
export function embedded(site: (site: Site) => Site, present?: Expression): FieldShape {
  return (field, outer) => {
    const read = field.select(site(outer))
    if (present === undefined) return read
    const slot = field.slot(present(outer))
    return (row) => (row[slot] === true ? read(row) : null)
  }
}

/** What a nested list is made from. */
export interface Rows {
  /** Cypher clauses that bind the site's variables, ordered and cut. */
  readonly clauses: string
  readonly site: Site
}

/** Reads a plain list: small by nature. */
export function many(rows: (field: Field, site: Site) => Rows): FieldShape {
  return (field, site) => {
    const { clauses, site: inner } = rows(field, site)
    const row = new RowBuilder()
    const read = field.selectInto(row, inner)
    const slot = field.slot(collect(clauses, row))
    return (values) => rowsIn(values[slot]).map(read)
  }
}

/** Reads the one object that the clauses bind, or null. */
export function one(rows: (field: Field, site: Site) => Rows): FieldShape {
  return (field, site) => {
    const { clauses, site: inner } = rows(field, site)
    const row = new RowBuilder()
    const read = field.selectInto(row, inner)
    const slot = field.slot(`head(${collect(clauses, row)})`)
    return (values) => {
      const found = rowIn(values[slot])
      return found === null ? null : read(found)
    }
  }
}

/**
 * A COLLECT subquery that gives a list of rows. Its clauses must not aggregate: Neo4j 5.26 takes an aggregation in there
 * for one of the projection around it and refuses the statement.
 */
export function collect(clauses: string, row: RowBuilder): string {
  return `${COLLECTED}\n${indent(clauses)}\n${indent(`RETURN ${row.text()}`)}\n}`
}

/** Reads what the site calls by this role. */
export function role(name: string): FieldShape {
  return expression((site) => site[name] ?? 'null')
}

/** Reads a text that the site gives as `<role>En` and `<role>Ar`, in the language asked for, else in the other. */
export function bilingualRole(name: string): FieldShape {
  return (field, site) => {
    const [first, second] =
      field.arguments.get('lang')?.value === 'AR' ? ['Ar', 'En'] : ['En', 'Ar']
    const texts = [site[`${name}${first}`] ?? 'null', site[`${name}${second}`] ?? 'null']
    const slot = field.slot(`coalesce(${texts.join(', ')})`)
    return (row) => row[slot] ?? null
  }
}
