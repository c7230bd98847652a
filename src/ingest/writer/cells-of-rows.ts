import type { Cell } from '../../facts/cell.ts'
import { cellsOf } from '../../facts/cells.ts'
import { countedProperties, countedTollProperties } from '../../facts/counted-event.ts'
import type { CountedEvent } from '../../facts/counted-event.ts'
import type { Properties } from './differences.ts'

/** An event's facts as rows: stored ones, or as they are to be stored. */
export interface FactRows {
  readonly properties: Properties
  readonly edges: readonly {
    readonly type: string
    readonly to: string
    readonly properties: Properties
  }[]
  readonly tolls: readonly { readonly properties: object }[]
}

/** The cells that an event adds to by its facts, each with what it adds; none where it has no facts. */
export function cellsOfRows({ properties, edges, tolls }: FactRows): readonly Cell[] {
  if ((properties.type ?? null) === null) return []
  const ends = (...types: readonly string[]) =>
    edges.filter(({ type }) => types.includes(type)).map(({ to }) => to)
  const parties = ends('PERPETRATED_BY', 'TARGETED', 'HARMED', 'INVOLVED')
  const places = edges.filter(({ type }) => type === 'LOCATED_IN')
  const event = {
    ...only(properties, countedProperties),
    perpetrators: ends('PERPETRATED_BY'),
    targets: ends('TARGETED'),
    harmed: ends('HARMED'),
    involved: ends('INVOLVED'),
    actors: parties.filter((id) => id.startsWith('actor:')),
    weapons: ends('USED_WEAPON'),
    places: places.map(({ to, properties: place }) => ({
      ...{ id: to, ...only(place, ['kind', 'innermost']) },
    })),
    tolls: tolls.map((toll) => only(toll.properties, countedTollProperties)),
  }
  // Rows are what the projection yields, absent for null.
  return cellsOf(event as unknown as CountedEvent)
}

function only(properties: object, names: readonly string[]): Properties {
  const given = new Map<string, unknown>(Object.entries(properties))
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? null]))
}
