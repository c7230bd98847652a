import { factsOf, importsOf, mayBePart } from '../../reading/facts-of.ts'
import { COMBINATIONS, partsAbout } from '../../reading/input.ts'
import type { Input } from '../../reading/input.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { conjunction } from '../../reading/plan-where.ts'
import type { Field, FitMode, Site } from '../../reading/shape.ts'
import { foundCells } from './event-cells.where.ts'
import type { FoundCells } from './event-cells.where.ts'
import { everyEvent } from './event-walks.shape.ts'
import { heardEvents } from './heard-events.shape.ts'
import type { HeardWhere } from './heard-events.shape.ts'
import { heardContainers } from './heard-containers.shape.ts'
import { lensOf } from './lens-choice.ts'
import { leavesGeneralOut } from './names-general.ts'
import { planList } from './plan-events.ts'

/** Every event that may fit a where, and how to tell those that must and those that do by the best guess. */
export interface FoundEvents {
  readonly site: Site
  /** Clauses that bind the site once for each event. */
  readonly clauses: string
  /** Whether a found event must fit, and whether it does by the best guess; never null. */
  readonly certain: (site: Site) => string
  /** The same as conditions that must all hold, and may be null: what looks further than the event itself comes last. */
  readonly certainly: (site: Site) => readonly string[]
  readonly best: (site: Site) => string
  /** The found events that hold that of a site, not as an inferred part alone, by this name: clauses and the site of each. */
  readonly containers: (
    container: string,
    of: Site,
  ) => { readonly clauses: string; readonly site: Site }
  /** Whether the event of a site may be part of any, before it is looked for. */
  readonly isPart: (of: Site) => string
  /** The found events that are or may be told twice, by this name where facts are stored: clauses and the site of each. */
  readonly duplicates: (event: string) => { readonly clauses: string; readonly site: Site }
  /** How the same events are found by monthly cells; undefined where cells cannot tell which they are. */
  readonly cells: FoundCells | undefined
}

/** Filters that compare what is known only within bounds. */
const UNCERTAIN = ['from', 'to', 'places']

/** Finds every event that fits `where` by the modes it names, as a list has them; no lens is looked through. */
export function listedEvents(field: Field): Pick<FoundEvents, 'site' | 'clauses'> {
  const plan = planList(field, field.arguments.get('where'), undefined)
  return { site: { it: plan.names.e }, clauses: everyEvent(plan, '').clauses }
}

/** Finds every event that may fit `where`, whatever modes it names, and `further`. */
export function foundEvents(field: Field, further: (facts: string) => string): FoundEvents {
  const where = field.arguments.get('where')
  const lens = lensOf(where)
  if (lens !== undefined) return foundUnderLens(field, { where, lens }, further)
  const plan = planList(field, where, undefined, 'POSSIBLE')
  const { e } = plan.names
  const { clauses, led } = everyEvent(plan, further(e))
  const site: Site = { it: e, ...(led === undefined ? {} : { led }) }
  const possible = (at: Site): string => {
    const facts = factsOf(at)
    const general = leavesGeneralOut(where) ? `${facts}.extent <> 'GENERAL'` : ''
    const asked = field.where('EventWhere', where, at, { mode: 'POSSIBLE' })
    const predicate = conjunction([`${facts}.type IS NOT NULL`, general, further(facts), asked])
    return `coalesce(${predicate}, false)`
  }
  return {
    site,
    clauses,
    ...inModes(field, where, plan.answered),
    containers: (w, of) => ({
      clauses: `${containing(field, of, w)}\nWHERE ${possible({ it: w })}`,
      site: { it: w },
    }),
    isPart: mayBePart,
    duplicates: (w) => ({
      clauses: `${toldTwice(field, w)}\nWHERE ${possible({ it: w })}`,
      site: { it: w },
    }),
    cells: foundCells(field, where, {
      ...{ site, clauses, possible, lead: plan.lead, dates: plan.dates },
      ofCell: (cell) => {
        const asked = field.where('EventWhere', where, cell, { mode: 'POSSIBLE' })
        const predicate = conjunction([further(factsOf(cell)), asked])
        return predicate === '' ? '' : `coalesce(${predicate}, false)`
      },
      led: (at) => {
        const led = partsAbout(where, plan.answered)
        return `coalesce(${field.where('EventWhere', led, at, { mode: 'BEST' }) || 'true'}, false)`
      },
    }),
  }
}

/** Whether what fits in every mode must fit, and whether it does by the best guess. */
function inModes(
  field: Field,
  where: Input | undefined,
  led: readonly string[] = [],
): Pick<FoundEvents, 'certain' | 'certainly' | 'best'> {
  const inMode = (mode: FitMode, at: Site, fields: readonly string[]): string => {
    const tells = at.led
    const known = tells === undefined ? {} : Object.fromEntries(led.map((name) => [name, tells]))
    return field.where('EventWhere', partsAbout(where, fields), at, { mode, known })
  }
  const wholly = (mode: FitMode, at: Site): string => {
    const predicate = inMode(mode, at, UNCERTAIN)
    return predicate === '' ? 'true' : `coalesce(${predicate}, false)`
  }
  const isCombined = COMBINATIONS.some((name) => where?.get(name) !== undefined)
  const steps = isCombined ? [UNCERTAIN] : [['from', 'to'], ['places']]
  return {
    certain: (at) => wholly('CERTAIN', at),
    certainly: (at) =>
      steps.map((fields) => inMode('CERTAIN', at, fields)).filter((text) => text !== ''),
    best: (at) => wholly('BEST', at),
  }
}

function containing(field: Field, of: Site, container: string): string {
  const steps = field.variable('steps')
  return `WITH ${importsOf(of).join(', ')}
WHERE ${mayBePart(of)}
MATCH (${nodeOf(of)})-[${steps}:PART_OF*1..8]->(${container}:Event)
WHERE all(step IN ${steps} WHERE step.basis <> 'INFERRED')
WITH DISTINCT ${container}`
}

/** There are few of them, so they are found by what was judged, whatever is asked. */
function toldTwice(field: Field, event: string): string {
  const [one, other, same] = [field.variable('one'), field.variable('other'), field.variable('r')]
  return `MATCH (${one}:Event)-[${same}:SAME_EVENT_AS]->(${other}:Event)
WHERE ${same}.likelySet IS NOT NULL
UNWIND [${one}, ${other}] AS ${event}
WITH DISTINCT ${event}`
}

function foundUnderLens(
  field: Field,
  asked: Pick<HeardWhere, 'where' | 'lens'>,
  further: (facts: string) => string,
): FoundEvents {
  const heard = heardEvents(field, {
    ...asked,
    mode: 'POSSIBLE',
    further: (site) => further(factsOf(site)),
  })
  return {
    site: heard.site,
    clauses: heard.rows,
    ...inModes(field, asked.where),
    containers: heardContainers(field, heard),
    isPart: (of) => `size(${factsOf(of)}.PART_OF) > 0`,
    duplicates: () => ({
      clauses: `${heard.rows}\nWITH *\nWHERE EXISTS { (${nodeOf(heard.site)})-[:SAME_EVENT_AS]-() }`,
      site: heard.site,
    }),
    cells: undefined,
  }
}
