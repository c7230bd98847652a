import type { FoundEvents } from '../../entities/event/event-list.shape.ts'
import { factsOf, importsOf, isUsed, tollsOf } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { addends } from './addends.ts'
import { containersOf } from './containers.shape.ts'
import { OTHER } from './dimension.ts'
import type { KeyColumn } from './dimension.ts'
import { NUMBERS } from './measures.ts'
import type { Measure } from './measures.ts'

/** What is counted: found events by their keys. */
export interface Grouping {
  readonly found: FoundEvents
  readonly keys: readonly KeyColumn[]
  /** A condition on a row, over its keys. */
  readonly kept?: string
}

/**
 * Gives clauses that leave one row for each group: its keys, and sums under the names of their measures. Without keys
 * there is one row, of all events.
 */
export function sumsByGroup(
  field: Field,
  grouping: Grouping,
  measures: readonly Measure[],
): string {
  const { found, keys } = grouping
  const numbers = measures.some((measure) => NUMBERS.some((number) => measure.startsWith(number)))
  const added = addends(factsOf(found.site), measures)
  return `${keyedEvents(field, grouping, numbers)}
WITH ${[...keys.flatMap(columnsOf), ...added].join(', ')}
WITH ${[...groupColumns(keys), ...measures.map((measure) => `sum(${measure}) AS ${measure}`)].join(', ')}`
}

/** Gives clauses that leave one row for each group and group of victims: its keys, `harmed`, and sums of the killed. */
export function killedByVictims(
  field: Field,
  grouping: Grouping,
  measures: readonly Measure[],
): string {
  const { found, keys } = grouping
  const t = field.variable('t')
  const told = `${tollsOf(found.site, t)}\nWITH * WHERE ${t}.harm = 'KILLED' AND ${t}.group <> 'ALL'`
  const other = field.variable('u')
  const victims = `${told}
  AND (${whole(t)} OR NOT EXISTS { ${tollsOf(found.site, other)} WITH ${other}, ${t} WHERE ${other}.harm = 'KILLED' AND ${other}.group = ${t}.group AND ${whole(other)} RETURN 1 AS one })
RETURN ${t}`
  const added = addends(t, measures, (_, part) => `${t}.${part.toLowerCase()}`)
  const columns = keys.flatMap(columnsOf)
  return `${keyedEvents(field, grouping, true)}
${call(importsOf(found.site), [victims])}
WITH ${[...columns, t, 'isCertain', 'isBest'].join(', ')}, [s IN over WHERE ${t}.group IN s.tolls | {certain: s.certain, best: s.best, killed: true}] AS over
WITH ${[...columns, `${t}.group AS harmed`, ...added].join(', ')}
WITH ${[...groupColumns(keys), 'harmed', ...measures.map((measure) => `sum(${measure}) AS ${measure}`)].join(', ')}`
}

/** Gives clauses that leave one row for each group: its keys, and `sources`, how many publishers its claims come from. */
export function sourcesByGroup(field: Field, grouping: Grouping): string {
  const { found, keys } = grouping
  const c = field.variable('c')
  return `${keyedEvents(field, grouping, false)}
MATCH (${nodeOf(found.site)})<-[:ABOUT]-(${c}:Claim)
WHERE ${isUsed(found.site, c)}
WITH ${[...keys.map(({ names }) => names.key), `count(DISTINCT coalesce(${c}.sourceId, ${c}.documentId)) AS sources`].join(', ')}`
}

/** A toll of the whole group of victims, not of those of one country or party in it. */
function whole(toll: string): string {
  return `(${toll}.foreign IS NULL AND ${toll}.country IS NULL AND ${toll}.partyKey IS NULL)`
}

/** One row for each event and combination of its keys, with `isCertain`, `isBest` and, where numbers follow, `over`. */
function keyedEvents(field: Field, { found, keys, kept }: Grouping, numbers: boolean): string {
  const { site } = found
  const imports = importsOf(site)
  const containers = numbers ? containersOf(field, found, keys) : undefined
  const flags = [
    `${all([found.certain(site), ...uncertain(keys, 'sure')])} AS isCertain`,
    `${all([found.best(site), ...uncertain(keys, 'guess')])} AS isBest`,
  ]
  const texts = [...imports, ...keys.flatMap((key) => textsOf(key, site)), ...flags]
  const columns = [...imports, ...keys.flatMap(columnsOf), 'isCertain', 'isBest']
  const sets = containers === undefined ? [] : [containers.list]
  return [
    found.clauses,
    ...keys.flatMap(({ dimension, names }) =>
      dimension.branches === undefined
        ? []
        : [call(imports, dimension.branches(field, site, names))],
    ),
    ...(containers === undefined ? [] : [containers.clauses]),
    `WITH ${[...texts, ...sets].join(', ')}`,
    ...(kept === undefined ? [] : [`WHERE ${kept}`]),
    ...putTogether(keys, [...imports, ...sets]),
    ...(containers === undefined
      ? []
      : [`WITH ${columns.join(', ')}, ${containers.inSameGroup} AS over`]),
  ].join('\n')
}

/** Keys that are not shown singly become one; an event that has several of them is there once. */
function putTogether(keys: readonly KeyColumn[], kept: readonly string[]): readonly string[] {
  if (keys.every(({ shown }) => shown === undefined)) return []
  const columns = keys.flatMap((key) => {
    const [name = '', ...texts] = columnsOf(key)
    if (key.shown === undefined) return [name, ...texts.map((text) => `min(${text}) AS ${text}`)]
    const isShown = `${name} IS NULL OR ${name} IN ${key.shown}`
    return [
      `CASE WHEN ${isShown} THEN ${name} ELSE '${OTHER}' END AS ${name}`,
      ...texts.map((text) => `min(CASE WHEN ${isShown} THEN ${text} END) AS ${text}`),
    ]
  })
  const flags = ['isCertain', 'isBest'].map(
    (flag) => `count(CASE WHEN ${flag} THEN 1 END) > 0 AS ${flag}`,
  )
  return [`WITH ${[...kept, ...columns, ...flags].join(', ')}`]
}

/** The columns of a key that its group keeps. */
function columnsOf({ dimension, names }: KeyColumn): readonly string[] {
  return dimension.described === true ? [names.key, names.en, names.ar] : [names.key]
}

/** The same as they are grouped: of several wordings of one key the first in order. */
function groupColumns(keys: readonly KeyColumn[]): readonly string[] {
  return keys.flatMap(({ dimension, names: { key, en, ar } }) =>
    dimension.described === true ? [key, `min(${en}) AS ${en}`, `min(${ar}) AS ${ar}`] : [key],
  )
}

function textsOf(key: KeyColumn, site: Site): readonly string[] {
  const { dimension, names } = key
  return dimension.key === undefined ? columnsOf(key) : [`${dimension.key(site)} AS ${names.key}`]
}

function uncertain(keys: readonly KeyColumn[], flag: 'sure' | 'guess'): readonly string[] {
  return keys.flatMap(({ dimension, names }) => (dimension.uncertain === true ? [names[flag]] : []))
}

function all(conditions: readonly string[]): string {
  const open = conditions.filter((condition) => condition !== 'true')
  return open.length === 0 ? 'true' : open.map((condition) => `(${condition})`).join(' AND ')
}
