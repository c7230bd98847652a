import { buildSchema, execute, parse } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { defaultFieldResolver } from '../../../src/api/default-field-resolver.ts'
import { OperationExecutor } from '../../../src/api/execution/execute-operation.ts'

/** Answers by response key, as the read plan gives them: more than is asked for, and some that are wrong. */
const things: readonly Readonly<Record<string, unknown>>[] = [
  { __typename: 'Town', id: 't', name: 'Ramla', mine: 'Ramla', size: 3, kind: 'BIG', more: [1] },
  { __typename: 'Road', id: 'r', name: null, size: 2.5, length: 7, near: { id: 't', name: 'A' } },
]

function answering(values: Readonly<Record<string, unknown>>): GraphQLSchema {
  const schema = buildSchema(`
    enum Kind { BIG SMALL }
    interface Thing { id: ID! name: String size: Float }
    type Town implements Thing { id: ID! name: String size: Float kind: Kind count: Int needed: String! }
    type Road implements Thing { id: ID! name: String size: Float length: Int near: Town nears: [Town!] }
    input Where { kind: Kind }
    type Query {
      things(first: Int = 2, where: Where): [Thing!]
      thing(id: ID): Thing
      sure: Thing!
      number: Int
      failing: Thing
    }`)
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = () => {
      if (name === 'failing') throw new Error('It fails.')
      return Promise.resolve(values[name])
    }
  }
  return schema
}

const usual = { things, thing: things[0], sure: things[1], number: 3 }

interface Given {
  readonly values?: Readonly<Record<string, unknown>>
  readonly variables?: Readonly<Record<string, unknown>>
}

/** Asks graphql-js alone, and by root fields; both as the client gets them, keys in order. */
async function both(
  text: string,
  { values = usual, variables = {} }: Given = {},
): Promise<readonly [alone: string, ours: string]> {
  const schema = answering(values)
  const operation = { document: parse(text), variableValues: variables, contextValue: {} }
  const alone = await execute({ ...operation, schema, fieldResolver: defaultFieldResolver })
  return [
    JSON.stringify(alone),
    JSON.stringify(await new OperationExecutor(schema).execute(operation)),
  ]
}

describe('what is answered is what graphql-js alone would answer', () => {
  it.each([
    ['fields', '{ things { id name size } number }'],
    ['aliases', '{ a: thing { id mine: name } b: thing { name } }'],
    ['types', '{ __typename thing { __typename id } things { it: __typename } }'],
    [
      'fragments',
      'query { ...Q } fragment Q on Query { things { ...T id } } fragment T on Thing { name }',
    ],
    [
      'types within',
      '{ things { id ... on Road { length near { id __typename } } ... on Town { kind } } }',
    ],
    ['fields asked for twice', '{ thing { id } thing { name } ... on Query { thing { size } } }'],
    ['nothing', '{ thing @skip(if: true) { id } }'],
    ['the schema', '{ __schema { queryType { name } } number }'],
    ['a type of the schema', '{ __type(name: "Town") { fields { name } } }'],
    ['an error of one', '{ failing { id } thing { id } }'],
    ['an operation that is none', 'query A { number } query B { number }'],
  ])('%s', async (_name, text) => {
    const [alone, ours] = await both(text)
    expect(ours).toBe(alone)
    expect(ours.length).toBeGreaterThan(10)
  })

  it.each([
    ['a missing value', '{ thing { id needed } }'],
    ['one in a list', '{ sure { id ... on Road { nears { id } } } }', { nears: [null] }],
    ['one at the root', '{ number sure { id } }', null],
    ['a number that is too large', '{ thing { ... on Town { count } } }', { count: 2 ** 40 }],
    ['a code that is none', '{ thing { ... on Town { kind } } }', { kind: 'ROUND' }],
    ['no list', '{ sure { ... on Road { nears { id } } } }', { nears: 4 }],
    ['a type that is none', '{ thing { id } }', { __typename: 'Lake' }],
  ])(
    'where the values are wrong: %s',
    async (_name, text, wrong: Readonly<Record<string, unknown>> | null = {}) => {
      const [town, road] = things
      const values = {
        ...{ number: 1, thing: { ...town, ...wrong } },
        sure: wrong === null ? null : { ...road, ...wrong },
      }
      const [alone, ours] = await both(text, { values })
      expect(ours).toBe(alone)
      expect(ours).toContain('errors')
    },
  )

  it.each([
    [
      'an include',
      'query ($yes: Boolean!) { thing { id name @include(if: $yes) } }',
      { yes: true },
    ],
    ['not', 'query ($yes: Boolean!) { thing { id name @include(if: $yes) } }', { yes: false }],
    [
      'an input',
      'query ($where: Where) { things(where: $where) { id } }',
      { where: { kind: 'BIG' } },
    ],
    [
      'a wrong one',
      'query ($where: Where) { things(where: $where) { id } }',
      { where: { kind: 1 } },
    ],
    ['a missing one', 'query ($yes: Boolean!) { thing @skip(if: $yes) { id } }', {}],
  ])('by variables: %s', async (_name, text, variables) => {
    const [alone, ours] = await both(text, { variables })
    expect(ours).toBe(alone)
  })
})

it('a value is serialised where it is not of its type yet', async () => {
  const [alone, ours] = await both('{ thing { id name } }', {
    values: { thing: { ...things[0], id: 7, name: true } },
  })
  expect(ours).toBe(alone)
  expect(ours).toContain('"7"')
})

it('a document is prepared once for all its operations and variables', async () => {
  const operations = new OperationExecutor(answering(usual))
  const document = parse('query ($yes: Boolean!) { thing { id name @include(if: $yes) } }')
  const asked = async (yes: boolean) =>
    JSON.stringify(
      await operations.execute({ document, variableValues: { yes }, contextValue: {} }),
    )
  expect(await asked(true)).toContain('Ramla')
  expect(await asked(false)).not.toContain('Ramla')
  expect(await asked(true)).toContain('Ramla')
})
