import { createHash } from 'node:crypto'
import { compareText } from '../lib/compare-text.ts'
import { FIRST_DAY, LAST_DAY } from '../lib/date-span.ts'
import { firstOfMonth, lastOfMonth } from '../lib/month-ends.ts'
import { monthsOf } from './months.ts'
import { parts } from './cell.ts'
import type { Cell, CellDetails, CellEnds, CellFamily, CellKeys, Measures } from './cell.ts'
import { measuresOf } from './cell-measures.ts'
import type { Numbers } from './cell-measures.ts'
import type { CountedEvent, CountedPlace } from './counted-event.ts'
import type { HarmGroup, PlaceKind } from './vocabulary.ts'

/**
 * The cells that an event adds to, each with what it adds: pure, whatever the order of ids. An event that is apart adds
 * to none. One without a perpetrator, say, stands in the cell of ''.
 */
export function cellsOf(event: CountedEvent): readonly Cell[] {
  if (event.apart === true) return []
  const cell = cellMaker(event)
  const measures = measuresWith(event, [numbersOf(event, 'killed')])
  const details = detailsOf(event)
  const killed = killedByGroup(event)
  const keyed = keysOf(event).map((keys) => cell(keys, measures))
  const groups = killed.map(([group, of]) =>
    cell({ family: 'KILLED_GROUP', key1: group }, of, { details }),
  )
  const ends = endsOf(
    event,
    killed.map(([group]) => group),
  )
  const killedOf = killed.flatMap(([, of]) => parts.map((part) => of[`killed${part}`]))
  return [
    cell({ family: 'EVENT' }, measures, { details }),
    { ...cell({ family: 'WHOLE' }, measures, { details, ends }), killedOf },
    ...groups,
    ...keyed,
  ]
}

interface Keys {
  readonly family: CellFamily
  readonly key1?: string
  readonly key2?: string
}

/** What families that are told apart by more than keys share beside them. */
interface Shared {
  readonly details?: CellDetails
  readonly ends?: CellEnds
}

type CellMaker = (keys: Keys, measures: Measures, shared?: Shared) => Cell

function cellMaker({ from, until, middle, type, typeGroup, extent }: CountedEvent): CellMaker {
  const months = monthsOf({ from, until, middle })
  const days = {
    from: firstOfMonth(from),
    until: lastOfMonth(until),
    middle: middle === null ? null : firstOfMonth(middle),
    earliest: from === FIRST_DAY ? null : firstOfMonth(from),
    latest: until === LAST_DAY ? null : lastOfMonth(until),
    longFrom: monthNumber(until) - monthNumber(from) > 1 ? firstOfMonth(from) : null,
  }
  // The type's group follows from the type.
  const common = [months, type, extent]
  return ({ family, key1 = '', key2 = '' }, measures, { details, ends } = {}) => {
    const keys: CellKeys = {
      ...{ family, key1, key2, months, ...days, type, typeGroup, extent },
      ...details,
      ...ends,
    }
    const own = [
      ...Object.values(details ?? {}).map((value) => value ?? ''),
      ...(ends === undefined ? [] : [digest(ends)]),
    ]
    const id = `cell:${[family, key1, key2, ...common, ...own].join('/')}`
    return { id, keys, measures, killedOf: [] }
  }
}

/** Ends can be many, and an id that an index holds cannot be long. */
function digest(ends: CellEnds): string {
  return createHash('sha256').update(JSON.stringify(ends)).digest('base64url').slice(0, 16)
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

function detailsOf(event: CountedEvent): CellDetails {
  const { attributionStatus, geoPrecision, precision, violence, independentSources } = event
  return { attributionStatus, geoPrecision, precision, violence, independentSources }
}

function endsOf(event: CountedEvent, groups: readonly HarmGroup[]): CellEnds {
  const ofLevel = (level: PlaceKind) => idsOfLevel(event.places, level)
  const actors = sortedIds(event.actors)
  return {
    PERPETRATED_BY: sortedIds(event.perpetrators),
    TARGETED: sortedIds(event.targets),
    HARMED: sortedIds(event.harmed),
    INVOLVED: sortedIds(event.involved),
    USED_WEAPON: sortedIds(event.weapons),
    OCCURRED_AT: sortedIds(
      event.places.filter(({ innermost }) => innermost === true).map(({ id }) => id),
    ),
    LOCATED_IN: sortedIds(event.places.map(({ id }) => id)),
    ...{ actor1: actors[0] ?? null, actor2: actors[1] ?? null },
    country: ofLevel('COUNTRY')[0] ?? '',
    ...{ admin1: ofLevel('ADMIN1'), admin2: ofLevel('ADMIN2') },
    groups,
  }
}

function sortedIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted(compareText)
}

function measuresWith(event: CountedEvent, killed: readonly Numbers[]): Measures {
  return measuresOf({
    claims: event.claims,
    incidents: event.extent === 'SINGLE' ? ONE : numbersOf(event, 'count'),
    killed,
    injured: numbersOf(event, 'injured'),
  })
}

const ONE: Numbers = { low: 1, best: 1, high: 1 }

function numbersOf(event: CountedEvent, name: 'count' | 'killed' | 'injured'): Numbers {
  return { low: event[`${name}Low`], best: event[`${name}Best`], high: event[`${name}High`] }
}

/**
 * The killed of each group that is told apart, groups in order: of the whole group, or, where nothing is said of it, of
 * each of its parts.
 */
function killedByGroup(event: CountedEvent): readonly (readonly [HarmGroup, Measures])[] {
  const killed = event.tolls.filter(({ harm, group }) => harm === 'KILLED' && group !== 'ALL')
  const groups = [...new Set(killed.map(({ group }) => group))].toSorted(compareText)
  return groups.map((group) => {
    const ofGroup = killed.filter((toll) => toll.group === group)
    const whole = ofGroup.filter(
      ({ foreign, country, partyKey }) => foreign === null && country === null && partyKey === null,
    )
    return [group, measuresWith(event, whole.length > 0 ? whole : ofGroup)]
  })
}

function keysOf(event: CountedEvent): readonly Keys[] {
  const perpetrators = eachOrNone(event.perpetrators)
  const targets = eachOrNone(event.targets)
  return [
    ...perpetrators.map((key1): Keys => ({ family: 'PERPETRATOR', key1 })),
    ...targets.map((key1): Keys => ({ family: 'TARGET', key1 })),
    ...eachOrNone(event.weapons).map((key1): Keys => ({ family: 'WEAPON', key1 })),
    ...pairs('PERPETRATOR_TARGET', perpetrators, targets),
    { family: 'ACTORS', ...pairOf(event.actors) },
    ...LEVELS.map((level) => placeKeys(level, event.places)),
  ]
}

function eachOrNone(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [''] : [...new Set(ids)]
}

/** The actors of an event, two at most: it is apart where it has more. */
function pairOf(actors: readonly string[]) {
  const [key1 = '', key2 = ''] = sortedIds(actors)
  return { key1, key2 }
}

function pairs(family: CellFamily, left: readonly string[], right: readonly string[]) {
  return left.flatMap((key1) => right.map((key2): Keys => ({ family, key1, key2 })))
}

const LEVELS = ['COUNTRY', 'ADMIN1'] as const

/** The places of a level, which may be several: one place can lie in two provinces; and the one it is known to and no closer. */
function placeKeys(family: (typeof LEVELS)[number], places: readonly CountedPlace[]): Keys {
  const [closest] = idsOfLevel(
    places.filter(({ innermost }) => innermost === true),
    family,
  )
  return { family, key1: idsOfLevel(places, family).join(' '), key2: closest ?? '' }
}

function idsOfLevel(places: readonly CountedPlace[], level: PlaceKind): readonly string[] {
  return sortedIds(places.filter(({ kind }) => kind === level).map(({ id }) => id))
}
