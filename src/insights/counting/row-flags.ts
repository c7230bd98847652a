import type { FoundEvents } from '../../entities/event/found-events.shape.ts'
import type { Site } from '../../reading/shape.ts'
import { OTHER, columnsOf } from './dimension.ts'
import type { KeyColumn } from './dimension.ts'
import type { Measure } from './measures.ts'

/** Whether a row must fit the where and must have its keys, and whether it does by the best guess: columns of a row. */
export type Flag = 'isCertain' | 'isBest'

/** The flags that are needed to add up measures. */
export function flagsOf(measures: readonly Measure[]): readonly Flag[] {
  const isBounded = measures.some((measure) => /(Certain|Low)$/.test(measure))
  const isGuessed = measures.some((measure) => /(?<!No)Best$/.test(measure))
  return [
    ...(isBounded ? (['isCertain'] as const) : []),
    ...(isGuessed ? (['isBest'] as const) : []),
  ]
}

/** Works out flags of what is found, its keys left aside, as `<expression> AS <flag>`. */
export function flagColumns(
  flags: readonly Flag[],
  found: FoundEvents,
  site: Site,
): readonly string[] {
  return flags.map((flag) => `${fitOf(flag, found)(site)} AS ${flag}`)
}

/** How a flag of what is found is told, its keys left aside. */
export function fitOf(flag: Flag, { certain, best }: FoundEvents): (site: Site) => string {
  return { isCertain: certain, isBest: best }[flag]
}

/**
 * The same as clauses for events, beside `kept` columns, each `<expression> AS <name>` or a name. What looks further than
 * the event itself does so in a projection of its own: in one with a subquery the database reads properties it has read.
 */
export function eventFlags(
  flags: readonly Flag[],
  found: FoundEvents,
  { site, kept }: { readonly site: Site; readonly kept: readonly string[] },
): readonly string[] {
  const [first = 'true', ...later] = found.certainly(site)
  const told = flagColumns(flags, { ...found, certain: () => first }, site)
  const clause = `WITH ${[...kept, ...told].join(', ')}`
  if (!flags.includes('isCertain') || later.length === 0) return [clause]
  const names = kept.map((column) => column.split(' AS ').at(-1) ?? column)
  const rest = flags.filter((flag) => flag !== 'isCertain')
  const looked = `${['isCertain', ...later].join(' AND ')} AS isCertain`
  return [clause, `WITH ${[...names, ...rest, looked].join(', ')}`]
}

/** Holds flags of an event against its keys; `kept` are all other columns of the row. */
export function flagsByKey(
  flags: readonly Flag[],
  keys: readonly KeyColumn[],
  kept: readonly string[],
): readonly string[] {
  if (keys.every(({ dimension }) => dimension.uncertain !== true)) return []
  const held = flags.map(
    (flag) => `${[flag, ...uncertain(keys, FLAG_OF_KEY[flag])].join(' AND ')} AS ${flag}`,
  )
  return [`WITH ${[...kept, ...held].join(', ')}`]
}

const FLAG_OF_KEY = { isCertain: 'sure', isBest: 'guess' } as const

function uncertain(keys: readonly KeyColumn[], flag: 'sure' | 'guess'): readonly string[] {
  return keys.flatMap(({ dimension, names }) =>
    dimension.uncertain === true ? [`coalesce(${names[flag]}, true)`] : [],
  )
}

/** Makes keys that are not shown singly one; whoever has several of them is there once. `kept` are further columns. */
export function putTogether(
  keys: readonly KeyColumn[],
  kept: readonly string[],
  flags: readonly Flag[],
): readonly string[] {
  const shown = keys.filter((key) => key.shown !== undefined)
  if (shown.length === 0) return []
  // Who has one key alone is there once.
  if (shown.every(({ dimension }) => dimension.key !== undefined)) {
    const columns = keys.flatMap((key) =>
      key.shown === undefined ? columnsOf(key) : [`${shownKey(key)} AS ${key.names.key}`],
    )
    return [`WITH ${[...kept, ...columns, ...flags].join(', ')}`]
  }
  const columns = keys.flatMap((key) => {
    const [name = '', ...texts] = columnsOf(key)
    if (key.shown === undefined) return [name, ...texts.map((text) => `min(${text}) AS ${text}`)]
    return [
      `${shownKey(key)} AS ${name}`,
      ...texts.map((text) => `min(CASE WHEN ${isShown(key)} THEN ${text} END) AS ${text}`),
    ]
  })
  const told = flags.map((flag) => `count(CASE WHEN ${flag} THEN 1 END) > 0 AS ${flag}`)
  // Only what is summed makes groups, so that without flags nothing does.
  return [
    `WITH ${told.length === 0 ? 'DISTINCT ' : ''}${[...kept, ...columns, ...told].join(', ')}`,
  ]
}

/** A key, or OTHER where it is not shown singly. */
export function shownKey(key: KeyColumn): string {
  return `CASE WHEN ${isShown(key)} THEN ${key.names.key} ELSE '${OTHER}' END`
}

function isShown({ names, shown = '[]' }: KeyColumn): string {
  return `${names.key} IS NULL OR ${names.key} IN ${shown}`
}
