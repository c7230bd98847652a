import { useEffect, useState } from 'react'
import { answerTo } from '../../api/client.ts'
import { type Fault, faultOf } from '../../api/fault.ts'
import { type Lang } from '../../gql/first/graphql.ts'
import {
  ExpansionDocument,
  type ExpansionQuery,
  SeedsDocument,
  type SeedsQuery,
} from '../../gql/further/graphql.ts'
import { type Expansion, writeExpansion } from './expansion.ts'
import { type GraphPart, type ShownGraph, together } from './shown-graph.ts'

/** The graph on the canvas, how much of each expansion is left out, and what could not be answered. */
export interface GraphAnswer {
  readonly graph: ShownGraph
  readonly cuts: readonly { readonly id: string; readonly shown: number; readonly total: number }[]
  readonly notFound: readonly string[]
  readonly asking: boolean
  readonly fault: Fault | undefined
}

const nothing: GraphAnswer = {
  ...{ graph: together([]), cuts: [], notFound: [], asking: false, fault: undefined },
}

/** Asks for the seeds and for each expansion; what was answered within a minute is not asked again. */
export function useShownGraph(
  seeds: readonly string[],
  expansions: readonly Expansion[],
  lang: Lang,
): GraphAnswer {
  const key = [lang, ...seeds, '', ...expansions.map(writeExpansion)].join(',')
  const [answer, setAnswer] = useState<GraphAnswer>(nothing)
  useEffect(() => {
    let wanted = true
    setAnswer((before) => ({ ...before, asking: seeds.length > 0 }))
    void ask(seeds, expansions, lang).then((given) => {
      if (wanted) setAnswer(given)
    })
    return () => {
      wanted = false
    }
  }, [key])
  return answer
}

const kept = { anew: false }

async function ask(
  seeds: readonly string[],
  expansions: readonly Expansion[],
  lang: Lang,
): Promise<GraphAnswer> {
  if (seeds.length === 0) return nothing
  const [first, ...rest] = await Promise.all([
    answerTo<SeedsQuery>(SeedsDocument.toString(), { ids: seeds, lang }, kept),
    ...expansions.map(({ id, relation }) => {
      const types = relation === undefined ? null : [relation]
      return answerTo<ExpansionQuery>(ExpansionDocument.toString(), { id, types, lang }, kept)
    }),
  ])
  const failed = [first, ...rest].find(({ error }) => error !== undefined)?.error
  const subgraph = first.data?.subgraph
  const parts: GraphPart[] = [
    { nodes: subgraph?.nodes ?? [], edges: subgraph?.relationships ?? [] },
    ...rest.map(({ data }) => ({
      nodes: data?.neighbours.nodes ?? [],
      edges: data?.neighbours.relationships ?? [],
    })),
  ]
  return {
    graph: together(parts),
    cuts: rest.flatMap(({ data }, index) => {
      const id = expansions[index]?.id
      const shown = data?.neighbours.relationships.length ?? 0
      const total = data?.neighbours.totalCount ?? 0
      return id !== undefined && total > shown ? [{ id, shown, total }] : []
    }),
    notFound: subgraph?.notFound ?? [],
    asking: false,
    fault: failed && faultOf(failed),
  }
}
