import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import type { Graph } from '../../../src/graph/graph.ts'
import { loadRandomGraph } from '../../support/random-graphs/load-random-graph.ts'
import { dossiersOf } from '../../support/random-graphs/dossiers-of.ts'
import type { RandomGraph } from '../../support/random-graphs/random-graph.ts'
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
  /** How many of these forms look through lenses. */
  readonly lensed: number
  /** Whether only such are drawn as the database plans quickly. */
  readonly plain: boolean
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
  const forms = questionForms(extent)
  const count = { questions: 0, refused: 0 }
  const failure: Failure = {}
  const property = fc.asyncProperty(randomGraph, async (random) => {
    if (isOver(failure)) return
    await loadRandomGraph(graph, random)
    const copy = await copyGraph(graph)
    const agree = async (question: Question): Promise<void> => {
      if (isOver(failure)) return
      try {
        count[(await answersAgree(copy, ask, question)) ? 'questions' : 'refused'] += 1
      } catch (error) {
        if (failure.error === undefined) report(seed, error, random)
        failure.error = error
        failure.patientUntil ??= Date.now() + extent.patience
        throw error
      }
    }
    // While the graph is made smaller, only the question that found it is asked.
    if (failure.question !== undefined) return agree(failure.question)
    for (const form of forms) {
      const values = fc.asyncProperty(questionOf(form, poolOf(copy)), agree)
      const found = await fc.check(values, { seed, numRuns: extent.questions })
      if (found.counterexample === null) continue
      failure.question = await simplest(found.counterexample[0], agree)
      throw failure.error
    }
  })
  await fc.assert(property, { seed, numRuns: extent.graphs })
  return count
}

/** The last answers that differed, and how long smaller ones are looked for. */
interface Failure {
  question?: Question
  error?: unknown
  patientUntil?: number
}

function isOver({ patientUntil = Infinity }: Failure): boolean {
  return Date.now() > patientUntil
}

/** Shows a counterexample as soon as it is found: smaller ones may take long. */
function report(seed: number, error: unknown, random: RandomGraph): void {
  console.log([`SEED=${String(seed)}`, String(error), 'graph:', ...dossiersOf(random)].join('\n'))
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
