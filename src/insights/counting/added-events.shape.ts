import { call } from '../../reading/row.ts'
import { givenMeasures } from './addends.ts'
import type { AlikeEvents, Victims } from './alike-events.ts'
import { inSameGroup } from './containers.shape.ts'
import { columnsOf } from './dimension.ts'
import type { KeyColumn } from './dimension.ts'
import { laterKeys } from './later-keys.ts'
import type { LaterKey } from './later-keys.ts'
import { addsNumbers } from './measures.ts'
import type { Measure } from './measures.ts'
import { flagsByKey, flagsOf } from './row-flags.ts'
import type { Flag } from './row-flags.ts'

/** What is added. */
interface Adding {
  readonly measures: readonly Measure[]
  readonly victims?: Victims | undefined
}

/** Gives rows of keys, flags, sums of measures and, where numbers are added, `over`, of events alike. */
export function addedEvents(
  { clauses, keys: all, containers }: AlikeEvents,
  keys: readonly KeyColumn[],
  { measures, victims }: Adding,
): string {
  const [flags, later, numbers] = [flagsOf(measures), laterKeys(keys), addsNumbers(measures)]
  const columns = keys.flatMap(columnsOf)
  const kept = [
    ...columns,
    ...(victims === undefined ? [] : ['harmed']),
    ...givenMeasures(measures),
  ]
  const held =
    containers === undefined || !numbers ? undefined : inSameGroup(containers, { all, keys, flags })
  return [
    clauses,
    ...later.map(spread),
    ...flagsByKey(flags, later, [...kept, ...(held === undefined ? [] : [containers ?? ''])]),
    ...(held === undefined
      ? []
      : [`WITH ${[...kept, ...flags].join(', ')}, ${overText(held, flags, victims)} AS over`]),
  ].join('\n')
}

/** One row for each key that follows from the columns of its basis. */
function spread({ basis, names }: LaterKey): string {
  return `OPTIONAL ${call(basis.columns(names), [basis.rows(names)])}`
}

/** A container takes out its parts by the groups of victims it gives. */
function overText(
  inSameGroup: string,
  flags: readonly Flag[],
  victims: Victims | undefined,
): string {
  if (victims === undefined) return inSameGroup
  const entries = [...flags.map((flag) => `${flag}: s.${flag}`), 'killed: true']
  return `[s IN ${inSameGroup} WHERE harmed IN s.tolls | {${entries.join(', ')}}]`
}
