import type { LensFacts } from '../../src/facts/project-under-lens.ts'
import type { WantedFacts } from '../../src/reading/lens/wanted-facts.ts'

/** Facts as the map that a printed lens binds. */
export type FactsMap = Readonly<Record<string, unknown>>

/** What a printed lens should bind: those of an event's facts that are wanted. */
export function expectedMap(
  { properties, edges, tolls, used, frame }: LensFacts,
  wanted: WantedFacts,
): FactsMap {
  const own: FactsMap = { ...properties, frame, usedIds: used }
  const ofTypes = Object.entries(wanted.edges ?? {}).map(([type, names]) => {
    const list = Object.entries(edges).find(([name]) => name === type)?.[1] ?? []
    return [type, list.map((edge) => only(['entityId', ...names], edgeMap(edge)))] as const
  })
  return inOrder({
    ...only(wanted.properties ?? [], own),
    ...Object.fromEntries(ofTypes),
    ...(wanted.tolls === undefined
      ? {}
      : { tolls: tolls.map((toll) => only(wanted.tolls ?? [], { ...toll })) }),
  })
}

/** What is wanted of a map, whatever the order of its lists; edges and tolls may hold more. */
export function wantedOf(map: FactsMap, { edges = {}, tolls }: WantedFacts): FactsMap {
  const ofTypes = Object.entries(edges).map(([type, names]) => {
    const list = map[type] as readonly FactsMap[]
    return [type, list.map((edge) => only(['entityId', ...names], edge))] as const
  })
  const ofTolls =
    tolls === undefined
      ? {}
      : { tolls: (map.tolls as readonly FactsMap[]).map((toll) => only(tolls, toll)) }
  return inOrder({ ...map, ...Object.fromEntries(ofTypes), ...ofTolls })
}

function inOrder(map: FactsMap): FactsMap {
  return Object.fromEntries(
    Object.entries(map).map(([name, value]) => [
      name,
      Array.isArray(value) ? sorted(value) : value,
    ]),
  )
}

function edgeMap({
  to,
  properties,
}: {
  readonly to: string
  readonly properties: object
}): FactsMap {
  return { ...properties, entityId: to }
}

function only(names: readonly string[], map: FactsMap): FactsMap {
  return Object.fromEntries(names.map((name) => [name, map[name] ?? null]))
}

function sorted(list: readonly unknown[]): readonly unknown[] {
  return list.toSorted((left, right) => (text(left) < text(right) ? -1 : 1))
}

/** Maps come from the database in an order of their own. */
function text(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
