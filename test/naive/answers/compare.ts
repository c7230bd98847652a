import type { Lens } from '../../../src/facts/lens.ts'
import { comparedAspect } from '../../../src/facts/vocabulary.ts'
import { compareText } from '../../../src/lib/compare-text.ts'
import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { underLens } from '../copy/under-lens.ts'
import { isListed } from '../where/where-fit.ts'
import type { Where } from '../where/where.ts'
import { toldAspects } from './told-aspects.ts'
import type { Told } from './told-aspects.ts'

/** What is asked of `compare`. */
export interface CompareArguments {
  readonly where: Where
  readonly left: Lens
  readonly right: Lens
}

/** Two lenses over the same events. */
export interface Comparison {
  readonly total: number
  readonly counts: readonly object[]
  readonly events: Page
  /** Those of which the left one names other perpetrators, or alone names any. */
  readonly related: Page
}

interface Page {
  readonly totalCount: number
  readonly nodes: readonly object[]
}

interface Compared {
  readonly event: CopiedEvent
  readonly relations: readonly { readonly aspect: string; readonly relation: Relation }[]
}

type Relation = 'AGREE' | 'DIFFER' | 'LEFT_ONLY' | 'RIGHT_ONLY' | 'NEITHER'

/** Sets what two lenses show side by side, of the events that fit by all claims. */
export function compare(graph: CopiedGraph, { where, left, right }: CompareArguments): Comparison {
  const [one, other] = [underLens(graph, left), underLens(graph, right)]
  const told = ({ events }: CopiedGraph, id: string): Told | undefined => {
    const event = events.find((shown) => shown.id === id)
    return event === undefined ? undefined : toldAspects(event)
  }
  const compared = graph.events
    .filter((event) => isListed(graph, event, where))
    .map((event) => ({ event, relations: relationsOf(told(one, event.id), told(other, event.id)) }))
  const is = (aspect: string, relations: readonly Relation[]) => (row: Compared) =>
    row.relations.some((each) => each.aspect === aspect && relations.includes(each.relation))
  const number = (aspect: string, relation: Relation) =>
    compared.filter(is(aspect, [relation])).length
  return {
    total: compared.length,
    counts: comparedAspect.codes.map((aspect) => ({
      aspect,
      agree: number(aspect, 'AGREE'),
      differ: number(aspect, 'DIFFER'),
      leftOnly: number(aspect, 'LEFT_ONLY'),
      rightOnly: number(aspect, 'RIGHT_ONLY'),
      neither: number(aspect, 'NEITHER'),
    })),
    events: page(compared),
    related: page(compared.filter(is('PERPETRATOR', ['DIFFER', 'LEFT_ONLY']))),
  }
}

function relationsOf(left: Told | undefined, right: Told | undefined): Compared['relations'] {
  const parts = comparedAspect.codes
    .filter((aspect) => aspect !== 'EVENT')
    .map((aspect) => ({ aspect, relation: relationOf(left?.[aspect], right?.[aspect]) }))
  const isDifferent = parts.some(({ relation }) => relation === 'DIFFER')
  const whole = relationOf(left && 'told', right && (isDifferent ? 'otherwise' : 'told'))
  return [{ aspect: 'EVENT', relation: whole }, ...parts]
}

function relationOf(left: string | undefined, right: string | undefined): Relation {
  if (left === undefined) return right === undefined ? 'NEITHER' : 'RIGHT_ONLY'
  if (right === undefined) return 'LEFT_ONLY'
  return left === right ? 'AGREE' : 'DIFFER'
}

/** Newest first, by what follows from all claims. */
function page(rows: readonly Compared[]): Page {
  const newest = (one: Compared, other: Compared) =>
    compareText(other.event.earliest ?? '', one.event.earliest ?? '') ||
    compareText(other.event.id, one.event.id)
  const nodes = rows
    .toSorted(newest)
    .map(({ event, relations }) => ({ event: { id: event.id }, aspects: relations }))
  return { totalCount: rows.length, nodes: nodes.slice(0, 100) }
}
