import { ClientError } from '../../errors.ts'
import { listedEvents } from '../../entities/event/found-events.shape.ts'
import { lensOf } from '../../entities/event/lens-choice.ts'
import { boundedEvents, mostCandidates } from '../../entities/event/bounded-events.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { aspectsOf, eventRelation, relationsOf } from './aspects.where.ts'
import { comparedLenses } from './compared-lenses.shape.ts'
import type { ComparedLenses } from './compared-lenses.shape.ts'

/** Two lenses over the events that fit a where. */
export interface ComparedEvents {
  /** The variable that holds them: maps of `event` and `relations`, one an aspect. */
  readonly list: string
  readonly lenses: ComparedLenses
}

/** Compares two lenses once for the statement; too many events are refused before anything is worked out. */
export function comparedEvents(field: Field): ComparedEvents {
  if (lensOf(field.arguments.get('where')) !== undefined) throw lensesAreBeside()
  const { site, clauses } = listedEvents(field)
  const e = nodeOf(site)
  const candidates = boundedEvents(field, { event: e, clauses, refusal })
  const lenses = comparedLenses(field)
  const { sides, side } = lenses
  const list = field.variable('compared')
  const opened = lenses.open(e)
  const { facts } = opened
  const toldBy = (name: string) => `head(collect(CASE WHEN ${side}.name = '${name}' THEN told END))`
  const compared = `UNWIND ${candidates} AS ${e}
UNWIND ${sides} AS ${side}
${opened.clauses}
WITH ${e}, ${side}, CASE WHEN ${facts} IS NOT NULL THEN ${aspectsOf({ it: e, facts })} END AS told
WITH ${e}, ${toldBy('left')} AS left, ${toldBy('right')} AS right
WITH ${e}, left, right, ${relationsOf('left', 'right')} AS relations
RETURN collect({event: ${e}, relations: [${eventRelation('left', 'right', 'relations')}] + relations}) AS ${list}`
  field.prelude(call(field.bound(), [compared]), list)
  return { list, lenses }
}

function lensesAreBeside(): ClientError {
  return new ClientError(
    'BAD_USER_INPUT',
    '`where` of `compare` says which events, by what follows from all claims. Give the lenses as `left` and `right`, not as `accordingTo`.',
  )
}

const refusal = `More than ${String(mostCandidates)} events fit, too many to work out their facts twice. Narrow \`where\`, by dates, places or actors.`
