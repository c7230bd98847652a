import { harmGroup } from '../../facts/vocabulary.ts'
import { collect, embedded, expression, one } from '../../reading/fields.ts'
import { RowBuilder, rowsIn } from '../../reading/row.ts'
import type { FieldShape, Site, TypeShape } from '../../reading/shape.ts'

/*
 * A tally is read from a list of found events: maps {e, certain, best} — the event, whether it must fit the dates and
 * places asked for, and whether it fits by the best guess; every found event may fit. The site calls the list `found`.
 * A toll is read from a list of numbers: maps {low, best, high, given, certain, isBest}; the site calls it `numbers`.
 */

const groups = harmGroup.codes.filter((code) => code !== 'ALL')
const found = (site: Site): string => site.found ?? '[]'
const numbers = (site: Site): string => site.numbers ?? '[]'

/** Reads a tally of the list that the site calls `found`. */
const tallyOf: FieldShape = embedded((site) => site)

/** How a tally and its parts are read. */
export const tallyShapes: readonly TypeShape[] = [
  {
    type: 'Tally',
    fields: {
      events: tallyOf,
      sets: expression(
        (site) => `size([f IN ${found(site)} WHERE f.e.extent IN ['SERIES', 'CAMPAIGN']])`,
      ),
      incidents: toll('count'),
      killed: toll('killed'),
      injured: toll('injured'),
      killedByGroup: killedByGroup,
      claims: expression((site) => counted(site, 'c')),
      sources: expression((site) =>
        counted(site, 'DISTINCT coalesce(c.sourceId, c.documentId) AS source'),
      ),
    },
  },
  {
    type: 'HonestCount',
    fields: {
      certain: expression((site) => `size([f IN ${found(site)} WHERE f.certain])`),
      best: expression((site) => `size([f IN ${found(site)} WHERE f.best])`),
      possible: expression((site) => `size(${found(site)})`),
    },
  },
  {
    type: 'Toll',
    fields: {
      low: expression((site) => sum(site, 'low', 't.certain')),
      best: expression((site) => sum(site, 'best', 't.isBest')),
      high: expression((site) => sum(site, 'high', 't.possible')),
      unknown: expression(
        (site) => `size([t IN ${numbers(site)} WHERE t.possible AND t.given IS NULL])`,
      ),
      noBest: expression((site) => without(site, 'best')),
      noHigh: expression((site) => without(site, 'high')),
    },
  },
]

/** Adds a number; where a best or highest number is not given, what is known at least is added. */
function sum(site: Site, part: 'low' | 'best' | 'high', among: string): string {
  const value = {
    low: 't.low',
    best: 'coalesce(t.best, t.low)',
    high: 'coalesce(t.high, t.best, t.low)',
  }[part]
  return `reduce(total = 0, t IN [t IN ${numbers(site)} WHERE ${among}] | total + coalesce(${value}, 0))`
}

function without(site: Site, part: string): string {
  return `size([t IN ${numbers(site)} WHERE t.possible AND t.given IS NOT NULL AND t.${part} IS NULL])`
}

function counted(site: Site, what: string): string {
  return `COUNT {
  UNWIND ${found(site)} AS f
  WITH f.e AS x
  MATCH (x)<-[:ABOUT]-(c:Claim)
  WHERE c.used
  RETURN ${what}
}`
}

/** Reads the sums of one number of the found events; the numbers are gathered once for all of them. */
function toll(prefix: 'count' | 'killed' | 'injured'): FieldShape {
  return one((field, site) => {
    const gathered = field.variable('numbers')
    return {
      clauses: `UNWIND [${numbersOf(found(site), prefix)}] AS ${gathered}`,
      site: { numbers: gathered },
    }
  })
}

/**
 * The numbers to add: of every found event, but for parts whose container is counted too (as certain, by the best guess,
 * or as possible, each by itself) and gives the number. An
 * inferred membership never takes a part out. A single event is one incident; a set as many as are said of it.
 */
function numbersOf(list: string, prefix: 'count' | 'killed' | 'injured'): string {
  const at = (part: string): string =>
    prefix === 'count'
      ? `CASE WHEN both.f.e.extent = 'SINGLE' THEN 1 ELSE both.f.e.count${part} END`
      : `both.f.e.${prefix}${part}`
  const gives =
    prefix === 'count'
      ? 'coalesce(w.countLow, w.countBest, w.countHigh)'
      : `coalesce(w.${prefix}Low, w.${prefix}Best, w.${prefix}High)`
  return `[both IN [pair IN [f IN ${list} | {f: f, sets: COLLECT {
  MATCH (x WHERE x = f.e)-[m:PART_OF*1..8]->(w:Event)
  WHERE all(step IN m WHERE step.basis <> 'INFERRED') AND ${gives} IS NOT NULL
  RETURN w
}}] | {f: pair.f, by: CASE WHEN size(pair.sets) = 0 THEN [] ELSE [o IN ${list} WHERE o.e IN pair.sets] END}] | {
  low: ${at('Low')}, best: ${at('Best')}, high: ${at('High')},
  given: coalesce(${at('Low')}, ${at('Best')}, ${at('High')}),
  certain: both.f.certain AND NOT any(o IN both.by WHERE o.certain),
  isBest: both.f.best AND NOT any(o IN both.by WHERE o.best),
  possible: size(both.by) = 0
}]`
}

/**
 * Reads the killed of each group of victims that the found events tell apart; here, too, a part adds nothing where its
 * container gives a toll of that group.
 */
function killedByGroup(field: Parameters<FieldShape>[0], site: Site): ReturnType<FieldShape> {
  const [group, tolls] = [field.variable('group'), field.variable('tolls')]
  const clauses = `UNWIND [${groups.map((code) => `'${code}'`).join(', ')}] AS ${group}
WITH ${group}, COLLECT {
  UNWIND ${found(site)} AS f
  WITH f, f.e AS x
  MATCH (x)-[:HAS_TOLL]->(t:Toll {harm: 'KILLED', group: ${group}})
  WHERE NOT EXISTS {
    MATCH (x)-[m:PART_OF*1..8]->(w:Event)-[:HAS_TOLL]->(:Toll {harm: 'KILLED', group: ${group}})
    WHERE all(step IN m WHERE step.basis <> 'INFERRED') AND any(other IN ${found(site)} WHERE other.e = w)
  }
    AND (${whole('t')} OR NOT EXISTS {
      MATCH (x)-[:HAS_TOLL]->(u:Toll {harm: 'KILLED', group: ${group}}) WHERE ${whole('u')}
    })
  RETURN {
    low: t.low, best: t.best, high: t.high,
    given: coalesce(t.low, t.best, t.high),
    certain: f.certain, isBest: f.best, possible: true
  }
} AS ${tolls}
WHERE size(${tolls}) > 0`
  const row = new RowBuilder()
  const groupSlot = row.slot(group)
  const parts = [...field.children()].map(([key, child]) => {
    const read = child.name === 'toll' ? child.selectInto(row, { numbers: tolls }) : null
    return [key, read] as const
  })
  const slot = field.slot(collect(clauses, row))
  return (values) =>
    rowsIn(values[slot]).map((found) =>
      Object.fromEntries(
        parts.map(([key, read]) => [key, read === null ? found[groupSlot] : read(found)]),
      ),
    )
}

/** A toll of the whole group, not of those of one country or party in it. */
function whole(toll: string): string {
  return `(${toll}.foreign IS NULL AND ${toll}.country IS NULL AND ${toll}.partyKey IS NULL)`
}
