import { setTimeout } from 'node:timers/promises'
import { ClientError } from '../../errors.ts'
import type { Ask } from '../../lib/ask.ts'
import type { TypedDocumentString } from '../gql/graphql.ts'

/** A page of any list of the API. */
interface Page<Item> {
  readonly nodes: readonly Item[]
  readonly pageInfo: {
    readonly endCursor?: string | null
    readonly hasNextPage: boolean
  }
}

/** Gives the items of a list from a cursor on, or from the first; holds one page at a time. */
export async function* pages<Item>(
  ask: (after: string | null) => Promise<Page<Item>>,
  from: string | null = null,
): AsyncGenerator<Item> {
  for (let after = from; ;) {
    const { nodes, pageInfo } = await ask(after)
    yield* nodes
    if (!pageInfo.hasNextPage) return
    after = pageInfo.endCursor ?? null
  }
}

/** Gathers what is known to be little. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const gathered: Item[] = []
  for await (const item of items) gathered.push(item)
  return gathered
}

/**
 * Asks a question whose types are generated from it and the schema. An export asks many, one after another: where the
 * database is busy for a moment, it waits rather than fails.
 */
export async function asking<Data, Variables extends Readonly<Record<string, unknown>>>(
  ask: Ask,
  question: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  for (const pause of pauses) {
    try {
      return await ask<Data>(question.toString(), variables)
    } catch (error) {
      if (!(error instanceof ClientError) || error.code !== 'OVERLOADED') throw error
      await setTimeout(pause)
    }
  }
  return ask<Data>(question.toString(), variables)
}

/** Milliseconds. */
const pauses = [100, 300, 1_000, 3_000]
