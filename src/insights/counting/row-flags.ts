import type { FoundEvents } from '../../entities/event/event-list.shape.ts'
import type { Site } from '../../reading/shape.ts'
import { OTHER, columnsOf } from './dimension.ts'
import type { KeyColumn } from './dimension.ts'

/** Whether a row must fit the where and must have its keys, and whether it does by the best guess: two columns. */
export function isCertainAndBest(
  found: FoundEvents,
  site: Site,
  keys: readonly KeyColumn[],
): readonly string[] {
  return [
    `${all([found.certain(site), ...uncertain(keys, 'sure')])} AS isCertain`,
    `${all([found.best(site), ...uncertain(keys, 'guess')])} AS isBest`,
  ]
}

function uncertain(keys: readonly KeyColumn[], flag: 'sure' | 'guess'): readonly string[] {
  return keys.flatMap(({ dimension, names }) => (dimension.uncertain === true ? [names[flag]] : []))
}

function all(conditions: readonly string[]): string {
  const open = conditions.filter((condition) => condition !== 'true')
  return open.length === 0 ? 'true' : open.map((condition) => `(${condition})`).join(' AND ')
}

/** Makes keys that are not shown singly one; whoever has several of them is there once. `kept` are further columns. */
export function putTogether(
  keys: readonly KeyColumn[],
  kept: readonly string[],
): readonly string[] {
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
