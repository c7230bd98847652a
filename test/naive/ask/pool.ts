import { ACTORS, CONFLICTS, PLACES, WEAPONS } from '../../support/random-graphs/random-world.ts'
import { SOURCES, WORDS } from '../../support/random-graphs/random-graph.ts'
import type { CopiedGraph } from '../copy/copied-graph.ts'
import { dayNumber, dayOf, middleDay } from '../time/days.ts'
import { startOf, startOfNext } from '../time/interval.ts'

/** What the values of questions are drawn from: what is in the graph, what is next to it, and what is not there. */
export interface Pool {
  readonly events: readonly string[]
  readonly actors: readonly string[]
  readonly places: readonly string[]
  readonly weapons: readonly string[]
  readonly conflicts: readonly string[]
  readonly sources: readonly string[]
  readonly documents: readonly string[]
  readonly words: readonly string[]
  readonly days: readonly string[]
  readonly numbers: readonly number[]
  /** Days on which documents were published, and others. */
  readonly published: readonly string[]
  /** Instants at which claims were recorded, and others. */
  readonly recorded: readonly string[]
}

/** The pool of a graph. */
export function poolOf({ events, documents, inputs }: CopiedGraph): Pool {
  return {
    events: [...events.map(({ id }) => id), 'event:none'],
    actors: [...Object.keys(ACTORS), 'actor:none'],
    places: [...Object.keys(PLACES), 'place:none'],
    weapons: [...Object.keys(WEAPONS), 'weapon:none'],
    conflicts: [...CONFLICTS],
    sources: [...SOURCES, 'source:none'],
    documents: [...documents.keys(), 'document:none'],
    words: [...WORDS, 'والمطار', 'EMEUTE', 'told', 'nothing'],
    days: daysOf(events),
    numbers: [0, ...numbersOf(events)],
    published: ['2030-01-01', ...[...documents.values()].flatMap((one) => one.published ?? [])],
    recorded: recordedOf(inputs),
  }
}

/** The instants, one between them, in another zone, too, and one before them all. */
function recordedOf(inputs: CopiedGraph['inputs']): readonly string[] {
  const claims = inputs.flatMap((input) => input.claims)
  const instants = [...new Set(claims.map(({ recordedAt }) => Date.parse(recordedAt)))]
  const texts = instants.flatMap((instant) =>
    [-1, 0, 1].map((offset) => new Date(instant + offset).toISOString()),
  )
  return ['2031-06-02T01:00:00.000+02:00', '2031-01-01T00:00:00.000Z', ...texts]
}

/** First days, last days and middles of the events, the days beside them, and the ends of their months. */
function daysOf(events: CopiedGraph['events']): readonly string[] {
  const days = events.flatMap((event) => [event.earliest, event.latest, middleDay(event)])
  const around = days
    .filter((day) => day !== null)
    .flatMap((day) => [
      ...[-1, 0, 1].map((offset) => dayOf(dayNumber(day) + offset)),
      startOf('MONTH', day),
      dayOf(dayNumber(startOfNext('MONTH', startOf('MONTH', day))) - 1),
    ])
  return ['2031-01-01', '2031-03-31', ...new Set(around)]
}

function numbersOf(events: CopiedGraph['events']): readonly number[] {
  const numbers = events.flatMap(({ killed }) => [killed.low, killed.best, killed.high])
  return [...new Set(numbers.filter((number) => number !== null))]
}
