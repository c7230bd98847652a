import { aggregate } from '../answers/aggregate.ts'
import { attribution } from '../answers/attribution.ts'
import { eventList } from '../answers/event-list.ts'
import { map } from '../answers/map.ts'
import { matrix } from '../answers/matrix.ts'
import { timeSeries } from '../answers/time-series.ts'
import { compare } from '../answers/compare.ts'
import type { CopiedGraph } from '../copy/copied-graph.ts'
import { underLens } from '../copy/under-lens.ts'
import type { Question } from './question.ts'

/** The answer of the second implementation: about the graph, or about what a lens shows of it. */
export function naiveAnswer(graph: CopiedGraph, question: Question): object {
  const { accordingTo } = question.arguments.where
  return answer(accordingTo === undefined ? graph : underLens(graph, accordingTo), question)
}

function answer(graph: CopiedGraph, question: Question): object {
  switch (question.root) {
    case 'events':
      return eventList(graph, question.arguments)
    case 'aggregate':
      return aggregate(graph, question.arguments)
    case 'attacks': {
      const { where } = question.arguments
      const attacks = { and: [where], typeGroups: ['ATTACK'] }
      return aggregate(graph, { ...question.arguments, where: attacks })
    }
    case 'timeSeries':
      return timeSeries(graph, question.arguments)
    case 'matrix':
      return matrix(graph, question.arguments)
    case 'map':
      return map(graph, question.arguments)
    case 'attribution':
      return attribution(graph, question.arguments.where)
    case 'compare':
      return compare(graph, question.arguments)
  }
}
