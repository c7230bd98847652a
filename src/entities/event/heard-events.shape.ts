import { conjunction } from '../../reading/plan-where.ts'
import { call } from '../../reading/row.ts'
import type { Field, FitMode, LensChoice, Site } from '../../reading/shape.ts'
import { boundedEvents, mostCandidates } from './bounded-events.ts'
import { candidatesText } from './lens-candidates.where.ts'
import type { Candidates } from './lens-candidates.where.ts'
import { lensChoice } from './lens-choice.ts'
import { leavesGeneralOut } from './names-general.ts'

/** Every event that fits a where under a lens, found once for the statement. */
export interface HeardEvents {
  /** The variable that holds them, as maps of `event` and `told`, its facts. */
  readonly list: string
  readonly choice: LensChoice
  readonly site: Site & Readonly<Record<'it' | 'facts', string>>
  /** Clauses that bind the site once for each event. */
  readonly rows: string
}

/** What is asked of events under a lens. */
export interface HeardWhere extends Omit<Candidates, 'field' | 'event'> {
  /** How uncertain things are compared, whatever the where says. */
  readonly mode?: FitMode
  /** A further predicate on the facts of a site; the empty text where there is none. */
  readonly further?: (site: Site) => string
}

/** Finds the events that fit a where under a lens; too many are refused before their facts are worked out. */
export function heardEvents(field: Field, asked: HeardWhere): HeardEvents {
  const { where, lens, mode, further } = asked
  const [event, list] = [field.variable('e'), field.variable('heard')]
  const choice = lensChoice(field, lens)
  const { clauses, facts } = field.lens(event, choice)
  const site = { it: event, facts }
  const found = boundedEvents(field, {
    event,
    clauses: candidatesText({ ...asked, field, event }),
    refusal,
  })
  const predicate = conjunction([
    leavesGeneralOut(where) ? `${facts}.extent <> 'GENERAL'` : '',
    further?.(site) ?? '',
    field.where('EventWhere', where, site, mode === undefined ? {} : { mode }),
  ])
  field.prelude(
    call(field.bound(), [
      `UNWIND ${found} AS ${event}
${clauses}
WITH ${event}, ${facts}${predicate === '' ? '' : `\nWHERE ${predicate}`}
RETURN collect({event: ${event}, told: ${facts}}) AS ${list}`,
    ]),
    list,
  )
  const row = field.variable('h')
  const rows = `UNWIND ${list} AS ${row}\nWITH ${row}.event AS ${event}, ${row}.told AS ${facts}`
  return { list, choice, site, rows }
}

const refusal = `Under this lens the facts of more than ${String(mostCandidates)} events would have to be worked out. Narrow it: by \`from\` and \`to\`, \`ids\`, \`documents\` or \`actors\`, or by the lens's \`speakers\` or \`sources\`.`
