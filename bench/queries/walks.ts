const ROLES = ['PERPETRATED_BY', 'TARGETED', 'HARMED', 'INVOLVED'] as const

/**
 * Clauses that bind the events of an actor (`$actor`) in any role that may lie within `$from` to `$to`, as `e`, `at`, `id`:
 * along the index of each role, short events, long and open ones each by their own key. With a page's order and limit the
 * walk stops early; without, it gives all.
 */
export function eventsOfActor(limit?: string): string {
  const stop = (key: string) =>
    limit === undefined ? '' : `\n  ORDER BY entity DESC, ${key} DESC, id DESC LIMIT ${limit}`
  const branches = ROLES.flatMap((role) =>
    KEYS.map(
      ({ key, within }) => `  MATCH (e)-[r:${role}]->()
  USING INDEX r:${role}(entityId, ${key}, eventId)
  WHERE r.entityId = $actor AND ${within} AND r.eventId IS NOT NULL
  WITH e, r.entityId AS entity, r.${key} AS at, r.eventId AS id${stop('at')}
  RETURN e, at, id`,
    ),
  )
  return unionOf(branches)
}

const FROM = 'date($from)'
const KEYS = [
  {
    key: 'from',
    within: `r.from >= ${FROM} - duration({days: 31}) AND r.from <= date($to)
    AND (r.from >= ${FROM} OR r.until >= ${FROM})`,
  },
  {
    key: 'longFrom',
    within: `r.longFrom >= ${FROM} - duration({days: 366}) AND r.longFrom < ${FROM} - duration({days: 31})
    AND r.longFrom <= date($to) AND r.until >= ${FROM}`,
  },
  {
    key: 'openFrom',
    within: `r.openFrom < ${FROM} - duration({days: 31}) AND r.openFrom <= date($to) AND r.until >= ${FROM}`,
  },
] as const

/** The same for the events in a place (`$place`) and everything within it. */
export function eventsInPlace(): string {
  const branches = KEYS.map(
    ({ key, within }) => `  MATCH (e)-[r:LOCATED_IN]->()
  USING INDEX r:LOCATED_IN(entityId, ${key}, eventId)
  WHERE r.entityId = $place AND ${within} AND r.eventId IS NOT NULL
  RETURN e`,
  )
  return unionOf(branches)
}

/** The same for all events. */
export function eventsWithin(): string {
  return unionOf(WITHIN)
}

/** Every event of which some claim may lay it within the time, whatever follows from all of them; some come twice. */
export function eventsSaidWithin(): string {
  return unionOf([
    ...WITHIN,
    `  MATCH (r:Event)
  USING INDEX r:Event(saidFrom, id)
  WHERE r.saidFrom <= date($to) AND r.saidUntil >= ${FROM} AND r.id IS NOT NULL
  RETURN r AS e`,
  ])
}

const WITHIN = KEYS.map(
  ({ key, within }) => `  MATCH (r:Event)
  USING INDEX r:Event(${key}, id)
  WHERE ${within} AND r.id IS NOT NULL AND r.extent <> 'GENERAL'
  RETURN r AS e`,
)

function unionOf(branches: readonly string[]): string {
  return `CALL () {\n${branches.join('\n  UNION ALL\n')}\n}`
}
