import type { Grouping } from './grouping.ts'
import { spotOfCell } from '../map/spot-dimension.ts'
import type { KeyColumn } from './dimension.ts'

/** Where the keys of a grouping stand in the monthly cells. */
export interface CellFamily {
  readonly family: string
  /** Clauses that bind the keys of a cell, one row for each combination. */
  readonly keys: (cell: string) => string
  /** Whether these clauses bind a key; all others are read off a cell as off an event. */
  readonly binds: (key: KeyColumn) => boolean
}

/** Keys that cells of every family tell, and those that families with details tell, too. */
const EVERYWHERE = ['EVENT_TYPE', 'EVENT_TYPE_GROUP', 'EXTENT']
const TIMES = ['MONTH', 'QUARTER', 'YEAR']
const DETAILS = [
  ...['ATTRIBUTION_STATUS', 'GEO_PRECISION', 'DATE_PRECISION', 'VIOLENCE'],
  'INDEPENDENT_SOURCES',
]
const SINGLE = ['PERPETRATOR', 'TARGET', 'WEAPON', 'COUNTRY']
/** The one key that a cell of WHOLE has, as an expression; its events have no more of it. */
const OF_WHOLE: Texts = {
  PERPETRATOR: (cell) => `head(${cell}.PERPETRATED_BY)`,
  TARGET: (cell) => `head(${cell}.TARGETED)`,
  WEAPON: (cell) => `head(${cell}.USED_WEAPON)`,
  PLACE: (cell) => `head(${cell}.OCCURRED_AT)`,
  SPOT: spotOfCell,
  COUNTRY: (cell) => `${cell}.country`,
}
/** The keys of which a cell of WHOLE may have several, as an expression of their list; null where it has none. */
const LISTED: Texts = {
  ADMIN1: (cell) => `${cell}.admin1`,
  ADMIN2: (cell) => `${cell}.admin2`,
  ACTOR: (cell) => listOf(`${cell}.actor1`, `${cell}.actor2`),
}
/** Dimensions whose branches read off a cell of WHOLE what they read off an event. */
const READ_OFF_WHOLE = ['REGION', 'SETTLEMENT', 'FACILITY', 'GRID', 'PARTICIPANT', 'ACTOR_CLASS']

/** Gives the family of cells that holds the keys of a grouping, or of groups of victims by them; undefined where none does. */
export function cellFamily(
  { keys, found, kept }: Grouping,
  of: 'EVENTS' | 'VICTIMS' = 'EVENTS',
): CellFamily | undefined {
  const { cells } = found
  const cellsCannotTell = kept !== undefined && kept.ofCell === undefined
  if (cells === undefined || cellsCannotTell) return undefined
  const rest = keys.filter(({ code }) => ![...EVERYWHERE, ...TIMES].includes(code))
  if (cells.asked !== 'ENDS' && rest.every(({ code }) => DETAILS.includes(code))) {
    return {
      family: of === 'VICTIMS' ? 'KILLED_GROUP' : 'EVENT',
      keys: () => '',
      binds: () => false,
    }
  }
  const narrow = cells.asked === 'NOTHING' && of === 'EVENTS' ? ofEntities(rest) : undefined
  return narrow === undefined ? ofWhole(rest) : { ...narrow, binds: (key) => rest.includes(key) }
}

function ofEntities(keys: readonly KeyColumn[]): Omit<CellFamily, 'binds'> | undefined {
  const [first, second] = keys
  const codes = keys.map(({ code }) => code).join(' ')
  if (first === undefined) return undefined
  if (second === undefined) {
    if (codes === 'ACTOR') return { family: 'ACTORS', keys: (c) => each(first, pairIn(c)) }
    if (codes === 'ADMIN1') return { family: 'ADMIN1', keys: (c) => each(first, placesIn(c)) }
    if (!SINGLE.includes(codes)) return undefined
    return { family: codes, keys: (c) => bound([[first, `${c}.key1`]]) }
  }
  switch (codes) {
    case 'PERPETRATOR TARGET':
    case 'TARGET PERPETRATOR': {
      const [at, to] = codes.startsWith('P') ? [1, 2] : [2, 1]
      return {
        family: 'PERPETRATOR_TARGET',
        keys: (c) =>
          bound([
            [first, `${c}.key${String(at)}`],
            [second, `${c}.key${String(to)}`],
          ]),
      }
    }
    case 'ACTOR ACTOR':
      return { family: 'ACTORS', keys: (c) => eachPair([first, second], pairIn(c)) }
    default:
      return undefined
  }
}

/** The actors of a cell of ACTORS, as a list; null where there is none. */
function pairIn(cell: string): string {
  return listOf(`nullIf(${cell}.key1, '')`, `nullIf(${cell}.key2, '')`)
}

/** A list of two at most, of which the first is null where there is none. */
function listOf(first: string, second: string): string {
  return `CASE WHEN ${first} IS NOT NULL THEN [one IN [${first}, ${second}] WHERE one IS NOT NULL] END`
}

/** The places of a cell of ADMIN1, as a list; null where there is none. */
function placesIn(cell: string): string {
  return `CASE WHEN ${cell}.key1 <> '' THEN split(${cell}.key1, ' ') END`
}

function ofWhole(keys: readonly KeyColumn[]): CellFamily | undefined {
  const isBound = ({ code }: KeyColumn): boolean => code in OF_WHOLE || code in LISTED
  const isRead = ({ code }: KeyColumn): boolean => [...DETAILS, ...READ_OFF_WHOLE].includes(code)
  if (!keys.every((key) => isBound(key) || isRead(key))) return undefined
  const [first, second] = keys.filter(({ code }) => code === 'ACTOR')
  const pair = first === undefined || second === undefined ? undefined : ([first, second] as const)
  const single = textsOf(keys, OF_WHOLE)
  const listed = textsOf(keys, LISTED).filter(([key]) => pair?.includes(key) !== true)
  return {
    family: 'WHOLE',
    binds: isBound,
    keys: (c) =>
      [
        ...(single.length === 0 ? [] : [bound(single.map(([key, text]) => [key, text(c)]))]),
        ...listed.map(([key, list]) => each(key, list(c))),
        ...(pair === undefined ? [] : [eachPair(pair, listOf(`${c}.actor1`, `${c}.actor2`))]),
      ].join('\n'),
  }
}

type Texts = Readonly<Record<string, (cell: string) => string>>

function textsOf(keys: readonly KeyColumn[], texts: Texts) {
  return keys.flatMap((key): (readonly [KeyColumn, (cell: string) => string])[] => {
    const text = texts[key.code]
    return text === undefined ? [] : [[key, text]]
  })
}

/** One row for each key of a list; one of none where the list is null. */
function each(key: KeyColumn, list: string): string {
  const one = `${key.names.key}one`
  return `UNWIND coalesce(${list}, [null]) AS ${one}
${bound([[key, one]])}`
}

/** One row for each actor of a list of two at most and the other; of none where the list is null. */
function eachPair([first, second]: readonly [KeyColumn, KeyColumn], actors: string): string {
  return `WITH *, ${actors} AS actors
UNWIND [[actors[0], actors[1]], [actors[1], actors[0]]] AS pair
${bound([
  [first, 'pair[0]'],
  [second, 'pair[1]'],
])}`
}

/** An empty key is that of events that have none. */
function bound(keys: readonly (readonly [KeyColumn, string])[]): string {
  const columns = keys.flatMap(([{ dimension, names }, text]) => [
    `nullIf(${text}, '') AS ${names.key}`,
    ...(dimension.described === true ? [`null AS ${names.en}`, `null AS ${names.ar}`] : []),
  ])
  return `WITH *, ${columns.join(', ')}`
}
