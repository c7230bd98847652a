import { ClientError } from '../../errors.ts'
import { foundEvents } from '../../entities/event/found-events.shape.ts'
import { lensChoice, lensOf } from '../../entities/event/lens-choice.ts'
import { boundedEvents, mostCandidates } from '../../entities/event/bounded-events.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { call, indent } from '../../reading/row.ts'
import type { Field, LensChoice } from '../../reading/shape.ts'
import { aspectsOf, eventRelation, relationsOf } from './aspects.where.ts'

/** Two lenses over the events that fit a where. */
export interface ComparedEvents {
  /** The variable that holds them: maps of `event` and `relations`, one an aspect. */
  readonly list: string
  /** Opens a lens on an event. */
  readonly open: Readonly<Record<'left' | 'right', (event: string) => Opened>>
}

/** Clauses that bind the facts of an event under a lens; null where it does not show it. */
interface Opened {
  readonly clauses: string
  readonly facts: string
}

/** Compares two lenses once for the statement; too many events are refused before anything is worked out. */
export function comparedEvents(field: Field): ComparedEvents {
  if (lensOf(field.arguments.get('where')) !== undefined) throw lensesAreBeside()
  const { site, clauses } = foundEvents(field, () => '')
  const e = nodeOf(site)
  const candidates = boundedEvents(field, { event: e, clauses, refusal })
  const open = opener(field)
  const list = field.variable('compared')
  const both = [open.left(e), open.right(e)]
  const told = both.map(
    ({ facts }) => `CASE WHEN ${facts} IS NOT NULL THEN ${aspectsOf({ it: e, facts })} END`,
  )
  const compared = `UNWIND ${candidates} AS ${e}
${both.map(({ clauses: opening }) => opening).join('\n')}
WITH ${e}, ${told[0] ?? ''} AS left, ${told[1] ?? ''} AS right
WITH ${e}, left, right, ${relationsOf('left', 'right')} AS relations
RETURN collect({event: ${e}, relations: [${eventRelation('left', 'right', 'relations')}] + relations}) AS ${list}`
  field.prelude(call(field.bound(), [compared]), list)
  return { list, open }
}

function opener(field: Field): ComparedEvents['open'] {
  const side = (name: 'left' | 'right') => {
    const lens = field.arguments.get(name)
    const choice: LensChoice = lens === undefined ? { lens: {} } : lensChoice(field, lens)
    return (event: string): Opened => {
      const { clauses, facts } = field.lens(event, choice)
      const imports = [event, ...field.bound()].join(', ')
      const opening = indent(`${clauses}\nRETURN ${facts}`)
      return { clauses: `OPTIONAL CALL (${imports}) {\n${opening}\n}`, facts }
    }
  }
  return { left: side('left'), right: side('right') }
}

function lensesAreBeside(): ClientError {
  return new ClientError(
    'BAD_USER_INPUT',
    '`where` of `compare` says which events, by what follows from all claims. Give the lenses as `left` and `right`, not as `accordingTo`.',
  )
}

const refusal = `More than ${String(mostCandidates)} events fit, too many to work out their facts twice. Narrow \`where\`, by dates, places or actors.`
