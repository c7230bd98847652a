import { useMemo } from 'react'
import type { Question } from '../../api/use-question.ts'
import { type Answered, useQuestions } from '../../api/use-questions.ts'
import type { Lang } from '../../gql/first/graphql.ts'
import {
  ExpansionDocument,
  type ExpansionQuery,
  type GraphRelation,
  SeedsDocument,
  type SeedsQuery,
} from '../../gql/further/graphql.ts'
import type { Expansion } from './expansion.ts'
import { type ShownGraph, together } from './shown-graph.ts'

/** How much of an expansion is shown. */
export interface ExpansionCut {
  readonly expansion: Expansion
  readonly shown: number
  readonly total: number
}

/** The graph on the canvas, and how much is left out of it. */
interface GraphAnswer {
  readonly graph: ShownGraph
  readonly cuts: readonly ExpansionCut[]
  /** How many relationships there are among the seeds, and how many of them are shown. */
  readonly seeds: { readonly shown: number; readonly total: number }
  readonly notFound: readonly string[]
  /** How far the question is; the graph is that of its last answer. */
  readonly question: Question<readonly Part[]>
}

/** The answer about the seeds, or about one expansion. */
type Part = Answered<SeedsQuery | ExpansionQuery, Values>

interface Values {
  readonly ids?: readonly string[]
  readonly id?: string
  readonly types?: readonly GraphRelation[] | null
  readonly lang: Lang
}

/** Asks for the seeds and for each expansion, as one question: a graph of which a part is missing is none. */
export function useShownGraph(
  seeds: readonly string[],
  expansions: readonly Expansion[],
  lang: Lang,
): GraphAnswer {
  const question = useQuestions<Part['data'], Values>(
    [
      { document: SeedsDocument, variables: { ids: seeds, lang } },
      ...expansions.map(({ id, relation }) => ({
        document: ExpansionDocument,
        variables: { id, types: relation === undefined ? null : [relation], lang },
      })),
    ],
    { pause: seeds.length === 0 },
  )
  const parts = seeds.length === 0 ? undefined : question.data
  const shown = useMemo(() => shownOf(parts ?? []), [parts])
  return { ...shown, question }
}

function shownOf(parts: readonly Part[]): Omit<GraphAnswer, 'question'> {
  const subgraph = parts.flatMap(({ data }) => ('subgraph' in data ? [data.subgraph] : []))[0]
  const grown = parts.flatMap(({ data, variables }) =>
    'neighbours' in data ? [{ ...data.neighbours, expansion: expansionOf(variables) }] : [],
  )
  const relationships = subgraph?.relationships ?? []
  return {
    graph: together([
      { nodes: subgraph?.nodes ?? [], edges: relationships },
      ...grown.map((one) => ({ nodes: one.nodes, edges: one.relationships })),
    ]),
    cuts: grown
      .map(({ expansion, relationships: { length }, totalCount }) => ({
        ...{ expansion, shown: length, total: totalCount },
      }))
      .filter(({ shown, total }) => total > shown),
    seeds: { shown: relationships.length, total: subgraph?.totalRelationships ?? 0 },
    notFound: subgraph?.notFound ?? [],
  }
}

function expansionOf({ id = '', types }: Values): Expansion {
  const relation = types?.[0]
  return relation === undefined ? { id } : { id, relation }
}
