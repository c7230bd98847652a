import type { EventType, EventTypeGroup, EventWhere, GeoPrecision } from '../gql/first/graphql.ts'
import { lensOf } from './lens.ts'
import { listed } from './listed.ts'
import { viewWithout } from './part-of.ts'
import { inPairs, usedIn, violenceIn } from './group-where.ts'
import { type Span, spanOf } from './span.ts'
import { typeCodes } from './type-codes.ts'
import type { Parameter, View } from './view.ts'

/** The one filter that a view stands for: panels, tables, exports and the playground all ask with it. */
export function eventWhere(view: View, today: string): EventWhere {
  return whereWithin(view, spanOf(view, today))
}

/** The same filter without some of its parameters. */
export function whereWithout(view: View, names: readonly Parameter[], today: string): EventWhere {
  return eventWhere(viewWithout(view, names), today)
}

/** The same filter over the span that the view is compared with; undefined where it names none. */
export function whereBefore(view: View): EventWhere | undefined {
  const [from, to] = view.vs?.split('..') ?? []
  return from === undefined || to === undefined ? undefined : whereWithin(view, { from, to })
}

function whereWithin(view: View, span: Span): EventWhere {
  const lens = lensOf(view)
  return {
    ...span,
    ...modes(view),
    ...wanted(view),
    ...unwanted(view),
    ...alternatives(view),
    ...(view.min === undefined ? {} : { killed: { min: Number(view.min) } }),
    ...(view.q === undefined ? {} : { text: view.q }),
    ...(lens === undefined ? {} : { accordingTo: lens }),
  }
}

/** The filter names them always: one form of each query, whatever is counted. */
function modes({ count = 'best', date = count }: View): EventWhere {
  return { dateMode: upper(date), placeMode: upper(count) }
}

function upper(mode: 'possible' | 'certain' | 'best') {
  return ({ possible: 'POSSIBLE', certain: 'CERTAIN', best: 'BEST' } as const)[mode]
}

function wanted(view: View): EventWhere {
  const places = listed(view.place).only
  const weapons = listed(view.weapon).only
  return {
    ...(places.length > 0 ? { places } : {}),
    ...(weapons.length > 0 ? { weapons } : {}),
    ...actorsIn(listed(view.actor).only, view.role),
    ...typesIn(listed(view.type).only),
    ...(view.prec === undefined || view.prec.startsWith('-')
      ? {}
      : { precisionAtLeast: view.prec as GeoPrecision }), // the address holds codes alone
  }
}

/** Filters that are more than one field stand in `and`, so that they do not take each other's place. */
function alternatives({ pair, pairs, used, violence }: View): EventWhere {
  const parts = [
    ...inPairs(listed(pair).only, pairs),
    ...usedIn(listed(used).only),
    ...violenceIn(listed(violence).only),
  ]
  return parts.length === 0 ? {} : { and: [...parts] }
}

function unwanted(view: View): EventWhere {
  const places = listed(view.place).not
  const weapons = listed(view.weapon).not
  const actors = listed(view.actor).not
  const types = typesIn(listed(view.type).not)
  const parts: readonly EventWhere[] = [
    ...(places.length > 0 ? [{ places }] : []),
    ...(weapons.length > 0 ? [{ weapons }] : []),
    ...(actors.length > 0 ? [actorsIn(actors, view.role)] : []),
    ...(Object.keys(types).length > 0 ? [types] : []),
    ...listed(view.pair).not.map((cell) => ({ and: [...inPairs([cell], view.pairs)] })),
    ...usedIn(listed(view.used).not),
    ...violenceIn(listed(view.violence).not),
    ...(view.prec?.startsWith('-') === true
      ? [{ precisionAtLeast: view.prec.slice(1) as GeoPrecision }] // as above
      : []),
  ]
  if (parts.length === 0) return {}
  return { not: parts.length === 1 ? (parts[0] ?? {}) : { or: [...parts] } }
}

function actorsIn(actors: readonly string[], role: View['role']): EventWhere {
  if (actors.length === 0) return {}
  if (role === 'PERPETRATOR') return { perpetrators: { actors: [...actors] } }
  return role === 'TARGET' ? { targets: [...actors] } : { actors: [...actors] }
}

/** Codes of both levels stand in one list; none is the same in both. */
function typesIn(codes: readonly string[]): EventWhere {
  const groups = codes.filter((code): code is EventTypeGroup => typeCodes.groups.has(code))
  const types = codes.filter((code): code is EventType => !typeCodes.groups.has(code))
  if (groups.length > 0 && types.length > 0) return { or: [{ typeGroups: groups }, { types }] }
  if (groups.length > 0) return { typeGroups: groups }
  return types.length > 0 ? { types } : {}
}
