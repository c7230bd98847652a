import { ClientError } from '../../errors.ts'
import type { EventInput } from '../../facts/project-event.ts'
import { compareText } from '../../lib/compare-text.ts'
import type { ClaimRecord } from '../../facts/claim-record.ts'
import type { EntityRecord } from '../batch.ts'

/** What lies within what, gives what events need to know of the places that claims name. */
export type PlacesWithin = (
  claims: readonly Pick<ClaimRecord, 'kind' | 'objectId'>[],
  entity: (id: string) => EntityRecord | undefined,
) => Pick<EventInput, 'ancestors' | 'placeKinds' | 'points'>

/** Learns from edges what lies within what; throws INVALID_DOSSIER where something lies within itself. */
export function placesWithin(
  edges: Iterable<{ readonly from: string; readonly type: string; readonly to: string }>,
): PlacesWithin {
  const outer = new Map<string, string[]>()
  for (const { from, type, to } of edges) {
    if (type !== 'WITHIN') continue
    const known = outer.get(from)
    if (known === undefined) outer.set(from, [to])
    else known.push(to)
  }
  for (const id of outer.keys()) refuseCircle(id, outer)
  return (claims, entity) => {
    const ancestors = new Map<string, readonly string[]>()
    const placeKinds: [string, NonNullable<EntityRecord['kind']>][] = []
    const points: [string, NonNullable<EntityRecord['point']>][] = []
    for (const { kind, objectId } of claims) {
      if (kind !== 'WHERE' || objectId === null || ancestors.has(objectId)) continue
      const above = aboveOf(objectId, outer)
      ancestors.set(objectId, above)
      for (const id of [objectId, ...above]) {
        const found = entity(id)
        if (found?.kind != null) placeKinds.push([id, found.kind])
        if (id === objectId && found?.point != null) points.push([id, found.point])
      }
    }
    return { ancestors, placeKinds: new Map(placeKinds), points: new Map(points) }
  }
}

function aboveOf(id: string, outer: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>()
  const next = [...(outer.get(id) ?? [])]
  for (let place = next.pop(); place !== undefined; place = next.pop()) {
    if (found.has(place)) continue
    found.add(place)
    next.push(...(outer.get(place) ?? []))
  }
  return [...found].sort(compareText)
}

function refuseCircle(id: string, outer: ReadonlyMap<string, readonly string[]>): void {
  if (!aboveOf(id, outer).includes(id)) return
  throw new ClientError(
    'INVALID_DOSSIER',
    `${id} lies within itself. Nothing was stored. Remove the row that closes the circle.`,
    { id },
  )
}
