import fc from 'fast-check'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import type { GraphQLSchema, IntrospectionQuery } from 'graphql'
import type { Asking } from '../ask.ts'
import { brokenBody } from './broken-body.ts'
import { diceOf } from './dice.ts'
import type { Dice } from './dice.ts'
import { inputValue } from './input-value.ts'
import type { ValuePool } from './input-value.ts'
import { bodyOf, literalQueryOf, queryOf } from './operation-body.ts'
import type { FormValues } from './operation-body.ts'
import { operationForm } from './operation-form.ts'

/** How much is asked; the same seed asks the same. */
export interface Extent {
  readonly seed: number
  /** Each is planned by the database, which takes up to seconds. */
  readonly forms: number
  /** Of each form with other values. */
  readonly questions: number
  /** Requests for each form that are broken in some way. */
  readonly broken: number
  readonly deadlineMs: number
}

/** How many requests were answered in full, and how many refused or answered in part. */
export interface Asked {
  readonly answered: number
  readonly refused: number
}

/**
 * Asks a server random questions, sound and broken, one after another. Throws the first request whose answer is a fault
 * of the server, is late, or is none.
 */
export async function keepTheLaw(server: Asking, extent: Extent): Promise<Asked> {
  const schema = await schemaOf(server)
  const pool = await poolOf(server)
  const count = { answered: 0, refused: 0 }
  const take = async (body: string): Promise<void> => {
    count[await lawfulAnswer(server, body, extent.deadlineMs)] += 1
  }
  const property = fc.asyncProperty(seeds, async (seed) => {
    const dice = diceOf(seed)
    const form = operationForm(schema, dice)
    const draw = (): FormValues =>
      Object.fromEntries(
        form.variables.map(({ name, shape }) => [name, inputValue(shape, pool, dice)]),
      )
    for (let n = 0; n < extent.questions; n += 1) await take(wholeBody(form, draw(), dice))
    for (let n = 0; n < extent.broken; n += 1) {
      await take(brokenBody({ schema, form, values: draw() }, dice))
    }
  })
  // A smaller seed is no simpler question.
  await fc.assert(property, { seed: extent.seed, numRuns: extent.forms, endOnFailure: true })
  return count
}

const seeds = fc.noShrink(fc.noBias(fc.nat({ max: 2 ** 31 - 1 })))

function wholeBody(form: ReturnType<typeof operationForm>, values: FormValues, dice: Dice): string {
  return dice.chance(0.3) ? bodyOf(literalQueryOf(form, values)) : bodyOf(queryOf(form), values)
}

const FAULTS: readonly unknown[] = [
  'INTERNAL_SERVER_ERROR',
  'DEADLINE_EXCEEDED',
  'OVERLOADED',
  'DATABASE_UNAVAILABLE',
]

async function lawfulAnswer(
  server: Asking,
  body: string,
  deadlineMs: number,
): Promise<keyof Asked> {
  const begun = performance.now()
  const { status, text, errors } = await server.askRaw({
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    },
    body,
  })
  const milliseconds = Math.round(performance.now() - begun)
  const codes = errors.map(({ extensions }) => extensions?.code)
  const isLawful =
    status < 500 &&
    milliseconds <= deadlineMs &&
    codes.every((code) => typeof code === 'string' && !FAULTS.includes(code)) &&
    (errors.length > 0 || (status === 200 && text.startsWith('{"data":{')))
  if (isLawful) return errors.length > 0 ? 'refused' : 'answered'
  throw new Error(`${body}\ngot ${String(status)} in ${String(milliseconds)} ms: ${text}`)
}

async function schemaOf({ ask }: Asking): Promise<GraphQLSchema> {
  const { data } = await ask<IntrospectionQuery>(getIntrospectionQuery())
  return buildClientSchema(data)
}

const POOL = `{
  events(first: 9, orderBy: KILLED_DESC) { nodes { id } pageInfo { endCursor } }
  actors(first: 9) { nodes { id } pageInfo { endCursor } }
  places(first: 9) { nodes { id } pageInfo { endCursor } }
  weapons(first: 2) { nodes { id } pageInfo { endCursor } }
  claims(first: 3) { nodes { id } pageInfo { endCursor } }
  documents(first: 2) { nodes { id } pageInfo { endCursor } }
  sources(first: 2) { nodes { id } pageInfo { endCursor } }
  neighbours(id: "actor:islamic-state", first: 2) { nodes { id } pageInfo { endCursor } }
}`

interface PoolPage {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly endCursor: string }
}

async function poolOf({ ask }: Asking): Promise<ValuePool> {
  const { data } = await ask<Readonly<Record<string, PoolPage>>>(POOL)
  const { data: log } = await ask<{ readonly changes: { readonly cursor: string } }>(
    '{ changes { cursor } }',
  )
  const pages = Object.values(data)
  return {
    ids: ['actor:islamic-state', ...pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))],
    cursors: [log.changes.cursor, ...pages.map(({ pageInfo }) => pageInfo.endCursor)],
  }
}
