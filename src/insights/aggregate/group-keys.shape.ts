import { labelOf } from '../../facts/labels.ts'
import type { Lang } from '../../facts/vocabulary.ts'
import type { Field } from '../../reading/shape.ts'
import type { RowBuilder, Row } from '../../reading/row.ts'
import { OTHER } from '../counting/dimension.ts'
import type { KeyColumn, KeyLabel } from '../counting/dimension.ts'

/** A key of a group, ready to be read: the map that holds the group, and the variable of the key's node. */
export interface GroupKeySite {
  readonly column: KeyColumn
  readonly group: string
  readonly node: string
}

type KeyReader = (row: Row) => unknown

/** Names the variables of the nodes that keys stand for. */
export function keySites(
  field: Field,
  columns: readonly KeyColumn[],
  group: string,
): readonly GroupKeySite[] {
  return columns.map((column) => ({ column, group, node: field.variable('n') }))
}

/** The nodes that keys stand for, as `<expression> AS <variable>`; null where a key is none's id. */
export function keyNodes(sites: readonly GroupKeySite[]): readonly string[] {
  return sites.map(({ column, group, node }) => {
    const key = `${group}.${column.names.key}`
    return `${nodeText(column.dimension.label, key, `${node}x`)} AS ${node}`
  })
}

function nodeText(label: KeyLabel, key: string, n: string): string {
  if (!('nodes' in label)) return 'null'
  const found = label.nodes.map(
    (name) => `head(COLLECT { MATCH (${n}:${name} {id: ${key}}) RETURN ${n} })`,
  )
  return found.length === 1 ? found.join('') : `coalesce(${found.join(', ')})`
}

/** Reads the keys of one group into the row. */
export function keysReader(
  field: Field,
  sites: readonly GroupKeySite[],
  row: RowBuilder,
): KeyReader {
  const readers = sites.map((site) => keyReader(field, site, row))
  return (values) => readers.map((read) => read(values))
}

/** Reads one key of a group into the row. */
function keyReader(field: Field, site: GroupKeySite, row: RowBuilder): KeyReader {
  const parts = [...field.children()].map(
    ([name, child]) => [name, partReader(child, site, row)] as const,
  )
  return (values) => Object.fromEntries(parts.map(([name, read]) => [name, read(values)]))
}

function partReader(part: Field, site: GroupKeySite, row: RowBuilder): KeyReader {
  const { column, group, node } = site
  const key = `${group}.${column.names.key}`
  switch (part.name) {
    case 'dimension':
      return () => column.code
    case 'entity':
    case 'node':
      return 'nodes' in column.dimension.label ? part.selectInto(row, { it: node }) : () => null
    case 'value': {
      const slot = row.slot(key)
      return (values) => (values[slot] === OTHER ? null : (values[slot] ?? null))
    }
    case 'state': {
      const slot = row.slot(stateText(site, key))
      return (values) => values[slot]
    }
    default:
      return labelReader(part, site, row)
  }
}

function stateText({ column, node }: GroupKeySite, key: string): string {
  const described =
    'nodes' in column.dimension.label ? ` WHEN ${node} IS NULL THEN 'DESCRIBED'` : ''
  const other = column.shown === undefined ? '' : ` WHEN ${key} = '${OTHER}' THEN 'OTHER'`
  return `CASE WHEN ${key} IS NULL THEN 'UNKNOWN'${other}${described} ELSE 'KNOWN' END`
}

function labelReader(part: Field, site: GroupKeySite, row: RowBuilder): KeyReader {
  const { column, group } = site
  const lang = part.arguments.get('lang')?.value === 'AR' ? 'AR' : 'EN'
  const { label } = column.dimension
  const key = row.slot(`${group}.${column.names.key}`)
  const named =
    'nodes' in label
      ? nameReader(site, lang, row)
      : (values: Row) => label.label(String(values[key]), lang)
  return (values) => {
    if (values[key] === OTHER) return labelOf('keyState', 'OTHER', lang)
    if (values[key] === null) return labelOf('keyState', 'UNKNOWN', lang)
    return named(values) ?? values[key]
  }
}

function nameReader(site: GroupKeySite, lang: Lang, row: RowBuilder): KeyReader {
  const { column, group, node } = site
  const [first, second] = lang === 'AR' ? (['Ar', 'En'] as const) : (['En', 'Ar'] as const)
  const { en, ar } = column.names
  const texts = [first, second].flatMap((suffix) => [
    `${node}.name${suffix}`,
    `${node}.title${suffix}`,
    ...(column.dimension.described === true ? [`${group}.${suffix === 'En' ? en : ar}`] : []),
  ])
  const slot = row.slot(`coalesce(${texts.join(', ')})`)
  return (values) => values[slot]
}
