import { edgesOf, importsOf, isAffirming } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Rows } from '../../reading/fields.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'

/** Parties of an event: identified ones along relationships, described ones from claims. */
export interface PartyRows {
  /** The event. */
  readonly at: Site
  /** The relationship's type: `TARGETED`. */
  readonly relationship: string
  /** Label of the claims in which parties are only described. */
  readonly claim: string
  /** Property of relationship and claim that tells rows apart beside the party: `role`. */
  readonly by?: string
  /** Predicates on the relationship or claim variable. */
  readonly predicate?: (variable: string) => string
}

const columns = [
  'entity', 'textEn', 'textAr', 'basis', 'role', 'claims', 'speakers', 'sources', 'independent', 'rank',
] as const // prettier-ignore

type Column = (typeof columns)[number]

/** Columns that one field alone reads: they are not worked out where it is not asked for. */
const readers: Partial<Readonly<Record<Column, string>>> = {
  basis: 'basis',
  speakers: 'support',
  sources: 'support',
}

/** Gives the parties of an event as rows, best supported first; `it` is the entity or null. */
export function partyRows(field: Field, parties: PartyRows): Rows {
  const names = new Map(columns.map((column) => [column, field.variable(column)]))
  const name = (column: Column): string => names.get(column) ?? column
  const asked = new Set([...field.children().values()].map((child) => child.name))
  const value = (values: Readonly<Record<Column, string>>, column: Column): string => {
    const reader = readers[column]
    return reader === undefined || asked.has(reader) ? values[column] : 'null'
  }
  const returned: Returning = (values) =>
    `RETURN ${columns.map((column) => `${value(values, column)} AS ${name(column)}`).join(', ')}`
  const branches = [identified(field, parties, returned), described(field, parties, returned)]
  const clauses = `${call(importsOf(parties.at), branches)}
WITH * ORDER BY ${name('independent')} DESC, ${name('claims')} DESC, ${name('rank')}`
  const site: Site = { ...Object.fromEntries(names), it: name('entity') }
  return { clauses, site }
}

type Returning = (values: Readonly<Record<Column, string>>) => string

function identified(field: Field, parties: PartyRows, returned: Returning): string {
  const [n, r] = [field.variable('n'), field.variable('r')]
  const { at, by, predicate, relationship } = parties
  const where = predicate?.(r) ?? ''
  return `${edgesOf(at, [relationship], { edge: r, end: n })}
${where === '' ? '' : `WITH * WHERE ${where}`}
${returned({
  entity: n,
  textEn: 'null',
  textAr: 'null',
  basis: `${r}.basis`,
  role: by === undefined ? 'null' : `${r}.${by}`,
  claims: `${r}.claims`,
  speakers: `${r}.speakers`,
  sources: `${r}.sources`,
  independent: `${r}.independent`,
  rank: `${n}.id`,
})}`.replace(/\n\n/, '\n')
}

function described(field: Field, parties: PartyRows, returned: Returning): string {
  const [c, key, all] = [field.variable('c'), field.variable('key'), field.variable('same')]
  const { at, by, predicate } = parties
  const event = nodeOf(at)
  const [role, other] = [field.variable('by'), field.variable('c')]
  const further = predicate?.(c) ?? ''
  const grouped = by === undefined ? '' : ` AND ${other}.${by} = ${role}`
  return `MATCH (${event})<-[:ABOUT]-(${c}:${parties.claim})
WHERE ${describedClaim(at, c)}${further === '' ? '' : ` AND ${further}`}
WITH DISTINCT ${importsOf(at).join(', ')}, ${c}.objectKey AS ${key}, ${by === undefined ? 'null' : `${c}.${by}`} AS ${role}
WITH ${key}, ${role}, COLLECT {
  MATCH (${event})<-[:ABOUT]-(${other}:${parties.claim})
  WHERE ${describedClaim(at, other)} AND ${other}.objectKey = ${key}${grouped}
  RETURN ${other} ORDER BY ${other}.id
} AS ${all}
${returned({
  entity: 'null',
  textEn: `head([x IN ${all} WHERE x.objectTextEn IS NOT NULL | x.objectTextEn])`,
  textAr: `head([x IN ${all} WHERE x.objectTextAr IS NOT NULL | x.objectTextAr])`,
  basis: strongestBasis(all),
  role,
  claims: `size(${all})`,
  speakers: `COUNT { UNWIND ${all} AS x RETURN DISTINCT x.speakerKey AS one }`,
  sources: `COUNT { UNWIND ${all} AS x RETURN DISTINCT coalesce(x.sourceId, x.documentId) AS one }`,
  independent: `COUNT { UNWIND ${all} AS x RETURN DISTINCT x.origin AS one }`,
  rank: key,
})}`
}

/** A claim that stands in for a party nobody has identified. */
export function describedClaim(site: Site, c: string): string {
  return `${isAffirming(site, c)} AND ${c}.objectId IS NULL`
}

/** The strongest basis among claims. */
export function strongestBasis(claims: string): string {
  return `head([x IN ['STATED', 'RESOLVED', 'INFERRED', 'BACKGROUND'] WHERE any(y IN ${claims} WHERE y.basis = x)])`
}
