import type { Grouping } from './grouping.ts'
import type { KeyColumn } from './dimension.ts'

/** Where the keys of a grouping stand in the monthly cells. */
export interface CellFamily {
  readonly family: string
  /** Clauses that bind the keys of a cell, one row for each combination. */
  readonly keys: (cell: string) => string
}

/** Properties that cells of every family have, and those that only cells without keys have. */
const [EVERYWHERE, DETAILS] = [
  ['EVENT_TYPE', 'EVENT_TYPE_GROUP', 'EXTENT'],
  ['ATTRIBUTION_STATUS', 'GEO_PRECISION', 'DATE_PRECISION', 'VIOLENCE', 'INDEPENDENT_SOURCES'],
]
const TIMES = ['MONTH', 'QUARTER', 'YEAR']
const SINGLE = ['PERPETRATOR', 'TARGET', 'WEAPON', 'COUNTRY', 'ADMIN1', 'ADMIN2']

/** Gives the family of cells that holds the keys of a grouping; undefined where none does. */
export function cellFamily({ keys, found, kept }: Grouping): CellFamily | undefined {
  const cellsCannotTell = kept !== undefined && kept.ofCell === undefined
  if (found.cells === undefined || cellsCannotTell) return undefined
  const inEvery = (key: KeyColumn): boolean => [...EVERYWHERE, ...TIMES].includes(key.code)
  const rest = keys.filter((key) => !inEvery(key))
  const codes = rest.map(({ code }) => code)
  if (codes.every((code) => DETAILS.includes(code))) return { family: 'EVENT', keys: () => '' }
  if (found.cells.needsDetails) return undefined
  return ofEntities(rest, codes.join(' '))
}

function ofEntities(keys: readonly KeyColumn[], codes: string): CellFamily | undefined {
  const [first, second] = keys
  if (first === undefined) return undefined
  if (second === undefined && SINGLE.includes(codes)) {
    return { family: codes, keys: (c) => bound([[first, `${c}.key1`]]) }
  }
  switch (codes) {
    case 'PERPETRATOR TARGET':
    case 'TARGET PERPETRATOR': {
      const [at, to] = codes.startsWith('P')
        ? (['key1', 'key2'] as const)
        : (['key2', 'key1'] as const)
      if (second === undefined) return undefined
      return {
        family: 'PERPETRATOR_TARGET',
        keys: (c) =>
          bound([
            [first, `${c}.${at}`],
            [second, `${c}.${to}`],
          ]),
      }
    }
    case 'ACTOR':
      return {
        family: 'ACTORS',
        keys: (c) =>
          `UNWIND CASE WHEN ${c}.key2 = '' THEN [${c}.key1] ELSE [${c}.key1, ${c}.key2] END AS actor\n${bound([[first, 'actor']])}`,
      }
    case 'ACTOR ACTOR':
      if (second === undefined) return undefined
      return {
        family: 'ACTORS',
        keys: (c) =>
          `UNWIND [[${c}.key1, ${c}.key2], [${c}.key2, ${c}.key1]] AS actors\n${bound([
            [first, 'actors[0]'],
            [second, 'actors[1]'],
          ])}`,
      }
    default:
      return undefined
  }
}

/** An empty key is that of events that have none. */
function bound(keys: readonly (readonly [KeyColumn, string])[]): string {
  const columns = keys.flatMap(([{ dimension, names }, text]) => [
    `CASE ${text} WHEN '' THEN null ELSE ${text} END AS ${names.key}`,
    ...(dimension.described === true ? [`null AS ${names.en}`, `null AS ${names.ar}`] : []),
  ])
  return `WITH *, ${columns.join(', ')}`
}
