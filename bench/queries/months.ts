import { SUMS } from './flags.ts'

/**
 * Clauses that give sums by month and type of what is bound as `e`, `isCertain` and `isBest`: an event counts in every month
 * in which it may lie, and for certain where that is one alone.
 */
export const BY_MONTH = `WHERE e.earliest IS NOT NULL AND e.latest IS NOT NULL
WITH e, isCertain, isBest, date.truncate('month', e.earliest) AS first, e.latest AS last
WITH e, isCertain, isBest, first, (last.year - first.year) * 12 + last.month - first.month AS steps
WHERE steps <= 366
UNWIND range(0, steps) AS step
WITH e, isCertain AND steps = 0 AS isCertain, isBest, steps, first + duration({months: step}) AS start
WHERE start >= date.truncate('month', date($from)) AND start <= date($to)
WITH e, isCertain, start,
     isBest AND (steps = 0 OR e.middle >= start AND e.middle < start + duration({months: 1})) AS isBest
WITH start, e.type AS type, ${SUMS}
RETURN [toString(start), type, certain, best, possible, killedLow, killedBest, killedHigh] AS row`
