/**
 * Clauses that bind, for events found within `$from` to `$to` in a place, whether each must and whether it probably did
 * happen in that time there, as `isCertain` and `isBest`. An event with one place is where that place is, which the number
 * of its places tells at once.
 */
export const FLAGS = `WITH e, e.from >= date($from) AND e.until <= date($to) AND (
  COUNT { (e)-[:OCCURRED_AT]->() } = 1
  OR NOT EXISTS { (e)-[:OCCURRED_AT]->(p) WHERE NOT EXISTS { (p)-[:WITHIN*0..12]->({id: $place}) } }
) AS isCertain, CASE
  WHEN e.middle IS NULL THEN e.from >= date($from) AND e.until <= date($to)
  ELSE e.middle >= date($from) AND e.middle <= date($to)
END AS isBest`

/** Sums of one group under these names: certain, best, possible, and the killed. */
export const SUMS = `sum(CASE WHEN isCertain THEN 1 ELSE 0 END) AS certain,
     sum(CASE WHEN isBest THEN 1 ELSE 0 END) AS best, count(*) AS possible,
     sum(CASE WHEN isCertain THEN coalesce(e.killedLow, 0) ELSE 0 END) AS killedLow,
     sum(CASE WHEN isBest THEN coalesce(e.killedBest, e.killedLow, 0) ELSE 0 END) AS killedBest,
     sum(coalesce(e.killedHigh, e.killedBest, e.killedLow, 0)) AS killedHigh`

/** The same sums as they are asked for in GraphQL, and read from there. */
export const TALLY = 'tally { events { certain best possible } killed { low best high } }'
