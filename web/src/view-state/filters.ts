import type { WordKey } from '../words/words.ts'
import { lensParameters } from './lens.ts'
import type { Parameter } from './view.ts'

/** A filter: its parameters, those that mean nothing without them, and what dropping it is called. */
interface Filter {
  readonly drop: WordKey
  readonly parameters: readonly Parameter[]
  readonly along?: readonly Parameter[]
}

/** All filters of an address, in the order in which they are offered to be dropped. */
export const filters: readonly Filter[] = [
  { drop: 'dropTime', parameters: ['from', 'to', 'last'] },
  { drop: 'dropPlace', parameters: ['place'] },
  { drop: 'dropActor', parameters: ['actor'], along: ['role'] },
  { drop: 'dropPair', parameters: ['pair'] },
  { drop: 'dropType', parameters: ['type'] },
  { drop: 'dropWeapon', parameters: ['weapon'] },
  { drop: 'dropUsed', parameters: ['used'] },
  { drop: 'dropViolence', parameters: ['violence'] },
  { drop: 'dropToll', parameters: ['min'] },
  { drop: 'dropPrecision', parameters: ['prec'] },
  { drop: 'dropText', parameters: ['q'] },
  { drop: 'dropLens', parameters: lensParameters },
]

/** Every parameter that says which events are shown: the filters, how they are read, and what is compared with. */
export const filterParameters: readonly Parameter[] = [
  ...filters.flatMap(({ parameters, along = [] }) => [...parameters, ...along]),
  ...(['count', 'date', 'pairs', 'vs'] as const),
]

/** Every filter parameter but these: what holds on a page that does not ask with them. */
export function filtersBut(names: readonly Parameter[]): readonly Parameter[] {
  return filterParameters.filter((name) => !names.includes(name))
}
