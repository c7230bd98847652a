import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { columnsOf } from './dimension.ts'
import { killedByVictims, sourcesByGroup, sumsByGroup } from './grouping.shape.ts'
import type { Grouping } from './grouping.ts'
import { sumsOf } from './measures.ts'
import type { Measure, TallyNeeds } from './measures.ts'

/** Groups that the statement has counted before its rows. */
export interface CountedGroups {
  /** The variable that holds them: maps of keys (`k0`, `en0`, …; all of them as `keys`) and sums. */
  readonly list: string
  /** The site of the tally of one of them. */
  readonly tally: (group: string) => Site
  /** The group with these keys, as an expression; of no events where there is none. */
  readonly at: (...keys: readonly string[]) => string
  /** A group of no events. */
  readonly none: string
}

/** What tallies of groups need, and the order in which the groups come. */
export type OrderedNeeds = TallyNeeds & { readonly order?: (group: string) => string }

/**
 * Counts groups once for the statement; without keys there is one group, of all events. They may come in an order: to
 * sort them where they are read means to sort rows each of which counts as much memory as the whole list.
 */
export function countGroups(field: Field, grouping: Grouping, needs: OrderedNeeds): CountedGroups {
  const measures = countedMeasures(needs)
  const parts = [...grouping.keys.flatMap(columnsOf), ...measures]
  const list = gathered(field, 'groups', grouping, {
    clauses: sumsByGroup(field, grouping, measures, needs.order === undefined ? 'ONCE' : 'ANEW'),
    parts,
    order: needs.order,
  })
  const killed = needs.killedByGroup ? killedGroups(field, grouping) : undefined
  const sources = needs.sources
    ? gathered(field, 'publishers', grouping, {
        clauses: sourcesByGroup(field, grouping),
        parts: ['sources'],
      })
    : undefined
  const none = `{keys: [${grouping.keys.map(() => 'null').join(', ')}], ${measures.map((measure) => `${measure}: 0`).join(', ')}}`
  return {
    list,
    none,
    at: (...keys) =>
      keys.length === 0
        ? `${list}[0]`
        : `coalesce(head([held IN ${list} WHERE held.keys = [${keys.join(', ')}]]), ${none})`,
    tally: (group) => ({
      sums: group,
      ...(killed === undefined ? {} : { victims: `[v IN ${killed} WHERE v.keys = ${group}.keys]` }),
      ...(sources === undefined
        ? {}
        : {
            sources: `coalesce(head([s IN ${sources} WHERE s.keys = ${group}.keys | s.sources]), 0)`,
          }),
    }),
  }
}

/** All measures that groups of these needs have: what orders them, too. */
export function countedMeasures({ measures }: TallyNeeds): readonly Measure[] {
  return [...new Set<Measure>(['events', 'eventsBest', ...measures])]
}

function killedGroups(field: Field, grouping: Grouping): string {
  const measures = sumsOf('killed', ['high', 'unknown', 'noBest', 'noHigh'])
  return gathered(field, 'victims', grouping, {
    clauses: killedByVictims(field, grouping, [...new Set(measures)]),
    parts: ['harmed', ...new Set(measures)],
  })
}

interface Rows {
  readonly clauses: string
  readonly parts: readonly string[]
  readonly order?: ((group: string) => string) | undefined
}

function gathered(
  field: Field,
  hint: string,
  grouping: Grouping,
  { clauses, parts, order }: Rows,
): string {
  const list = field.variable(hint)
  const keys = grouping.keys.map(({ names }) => `coalesce(${names.key}, '')`)
  const map = [`keys: [${keys.join(', ')}]`, ...parts.map((part) => `${part}: ${part}`)]
  const group = `{${map.join(', ')}}`
  const sorted = order === undefined ? '' : `\nWITH ${group} AS held ORDER BY ${order('held')}`
  const collected = `${clauses}${sorted}\nRETURN collect(${order === undefined ? group : 'held'}) AS ${list}`
  const named = field.bound().filter((name) => new RegExp(`\\b${name}\\b`).test(collected))
  field.prelude(call(named, [collected]), list)
  return list
}
