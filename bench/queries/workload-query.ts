import type { CypherParameters } from '../../src/graph/query.ts'
import type { Answer } from './answer.ts'
import type { Sample } from './sample.ts'

/** Variables of a GraphQL query. */
export type Variables = Readonly<Record<string, string | number | null>>

/** What a server is asked, and how its data are read as the answer that all must give. */
export interface Asked {
  readonly text: string
  readonly answer: (data: unknown) => Answer
}

/** The statement that somebody who knows the graph writes for this question alone. */
interface Expert {
  readonly text: string
  readonly parameters: (variables: Variables) => CypherParameters
  /** Reads the values of its one column, `row`, as the answer. */
  readonly answer: (rows: readonly unknown[]) => Answer
}

/** A question of the workload: everything the harness needs to ask it of every server. */
export interface WorkloadQuery {
  readonly name: string
  readonly title: string
  /** What it stands for in gate G6. */
  readonly kind: 'point' | 'page' | 'aggregate' | 'search' | 'graph' | 'lens'
  /** How often it comes in the mixed run. */
  readonly weight: number
  /** What it is asked of, one after another. */
  readonly variables: (sample: Sample) => readonly Variables[]
  readonly ours: Asked
  readonly expert: Expert
  /** The API that @neo4j/graphql generates; where it has no such question, the expert's statement behind `@cypher`. */
  readonly generated?: Asked
  /**
   * The servers with DataLoader are asked in the same words as we where they have the same fields; else they run the
   * expert's statement and give its rows as one JSON value, which is the least they can do.
   */
  readonly loaders: 'SAME_WORDS' | 'ROWS'
}
