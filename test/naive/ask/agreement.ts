import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import type { Graph } from '../../../src/graph/graph.ts'
import { loadRandomGraph } from '../../support/random-graphs/load-random-graph.ts'
import { randomGraph } from '../../support/random-graphs/random-graph.ts'
import { copyGraph } from '../copy/copy-graph.ts'
import type { CopiedGraph } from '../copy/copied-graph.ts'
import { comparable, picked } from './comparable.ts'
import { naiveAnswer } from './naive-answer.ts'
import { poolOf } from './pool.ts'
import { questionForms, questionOf } from './question-form.ts'
import type { Question } from './question.ts'
import { serverAnswer } from './server-answer.ts'
import type { Ask } from './server-answer.ts'
import { simplest } from './simpler.ts'

/** How much is compared; the same seed compares the same. */
export interface Extent {
  readonly seed: number
  readonly graphs: number
  readonly forms: number
  /** Of each form about each graph. */
  readonly questions: number
  /** Milliseconds after which no smaller counterexample is looked for. */
  readonly patience: number
}

/** How much was compared; what the server refuses as too large is not. */
export interface Compared {
  readonly questions: number
  readonly refused: number
}

/** Asks both implementations random questions about random graphs; throws a small one about a small graph on which they differ. */
export async function compareAnswers(
  { graph, ask }: { readonly graph: Graph; readonly ask: Ask },
  extent: Extent,
): Promise<Compared> {
  const { seed } = extent
  const forms = questionForms(seed, extent.forms)
  const count = { questions: 0, refused: 0 }
  let suspect: Question | undefined
  let patientUntil = Infinity
  const property = fc.asyncProperty(randomGraph, async (random) => {
    await loadRandomGraph(graph, random)
    const copy = await copyGraph(graph)
    const agree = async (question: Question): Promise<void> => {
      const answered = await answersAgree(copy, ask, question)
      count[answered ? 'questions' : 'refused'] += 1
    }
    // While the graph is made smaller, only the question that found it is asked.
    if (suspect !== undefined) return Date.now() > patientUntil ? undefined : agree(suspect)
    for (const form of forms) {
      const values = fc.asyncProperty(questionOf(form, poolOf(copy)), agree)
      const found = await fc.check(values, { seed, numRuns: extent.questions })
      if (found.counterexample === null) continue
      patientUntil = Date.now() + extent.patience
      suspect = await simplest(found.counterexample[0], agree)
      await agree(suspect)
    }
  })
  await fc.assert(property, { seed, numRuns: extent.graphs })
  return count
}

/** Throws where the answers differ; false where the server refuses. */
async function answersAgree(copy: CopiedGraph, ask: Ask, question: Question): Promise<boolean> {
  const answer = await serverAnswer(ask, question)
  if (answer === null) return false
  const server = comparable(answer)
  const naive = picked(comparable(naiveAnswer(copy, question)), server)
  if (isDeepStrictEqual(server, naive)) return true
  const lines = { question, server, naive }
  throw new Error(
    Object.entries(lines)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      .join('\n'),
  )
}
