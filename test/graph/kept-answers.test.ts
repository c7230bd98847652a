import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Graph, Limits } from '../../src/graph/graph.ts'
import { KeptAnswers } from '../../src/graph/kept-answers.ts'
import type { Found } from '../../src/graph/kept-answers.ts'
import { connect } from '../../src/graph/neo4j.ts'
import type { CypherQuery } from '../../src/graph/query.ts'
import { readQuery } from '../../src/graph/query.ts'
import { change, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { testDatabase } from '../support/test-database.ts'

let keeping: Graph
let writing: Graph
let texts: string[]

beforeAll(async () => {
  writing = await testGraph()
  await emptyGraph(writing)
})
beforeEach(async () => {
  await write(1)
  keeping = connect({ ...testDatabase(), kept: 1_000_000 })
  // A connection that has read nothing knows no state of the database.
  await keeping.read(quick(0))
  texts = []
  keeping.watch(({ text }) => texts.push(text))
})
afterEach(async () => keeping.close())
afterAll(async () => {
  await emptyGraph(writing)
  await writing.close()
})

describe('an answer that took long', () => {
  it('is given again without being worked out, as its reader makes it', async () => {
    expect(await read(slow('first'))).toEqual(['first 1'])
    expect(await read(slow('second'))).toEqual(['second 1'])
    expect(worked()).toEqual([true, false])
  })

  it('is worked out anew once anybody has written, and kept again', async () => {
    await read(slow('a'))
    await write(2)
    expect(await read(slow('a'))).toEqual(['a 2'])
    expect(await read(slow('a'))).toEqual(['a 2'])
    expect(worked()).toEqual([true, false, true, false])
  })

  it('is another where a value is another', async () => {
    expect(await read(slow('a', 1))).toEqual(['a 1'])
    expect(await read(slow('a', 10))).toEqual(['a 10'])
    expect(worked()).toEqual([true, true])
  })

  it('is not kept for those that do not say so, or where it is larger than all that is kept', async () => {
    await read(slow('a'), {})
    await read(slow('a'), {})
    expect(worked()).toEqual([true, true])
    texts = []
    const long = slow('a', 1, 'x'.repeat(2_000_000))
    await read(long)
    await read(long)
    expect(worked()).toEqual([true, true])
  })

  it('is refused where the database does not answer', async () => {
    await read(slow('a'))
    await keeping.close()
    await expect(read(slow('a'))).rejects.toThrow()
  })
})

it('an answer that was quick is asked for again', async () => {
  const answers = new KeptAnswers(1_000)
  const asked: string[] = []
  const ask = async <Row>({ text, row }: CypherQuery<Row>): Promise<Found<Row>> => {
    asked.push(text)
    return Promise.resolve({ rows: [row({ n: 1 })], state: 'same' })
  }
  for (const n of [1, 1]) expect(await answers.read(quick(n), 'same', ask)).toEqual([1])
  expect(asked).toEqual(['RETURN $n AS n', 'RETURN $n AS n'])
})

it('no answer is older than what was written before it was asked for', async () => {
  let written = 1
  let isDone = false
  const reader = async (): Promise<number> => {
    let read = 0
    while (!isDone) {
      const least = written
      const [value] = await keeping.read({ ...slow(''), row: valueOf }, { kept: true })
      expect(value).toBeGreaterThanOrEqual(least)
      read += 1
    }
    return read
  }
  const readers = [reader(), reader()]
  for (let value = 2; value <= 12; value += 1) {
    await write(value)
    written = value
    await read(slow(''))
  }
  isDone = true
  expect(Math.min(...(await Promise.all(readers)))).toBeGreaterThan(3)
}, 60_000)

async function read<Row>(query: CypherQuery<Row>, limits: Limits = { kept: true }) {
  return keeping.read(query, limits)
}

/** Of each statement that was sent, whether it works something out; else it asks for the state alone. */
function worked(): readonly boolean[] {
  return texts.map((text) => text.includes('UNWIND'))
}

async function write(value: number): Promise<void> {
  await change(writing, `MERGE (one:Kept) SET one.value = ${String(value)}`)
}

/** Some tenths of a second of work for the database. */
function slow(word: string, factor = 1, padding = '') {
  return readQuery({
    text: `UNWIND range(1, 3000000) AS i
WITH sum(i % 7) AS sum
MATCH (one:Kept)
RETURN one.value * $factor AS value, $padding AS padding`,
    parameters: { factor, padding },
    row: (record) => `${word} ${String(valueOf(record))}`,
  })
}

function valueOf({ value }: Readonly<Record<string, unknown>>): number {
  return Number(value)
}

function quick(n: number) {
  return readQuery({ text: 'RETURN $n AS n', parameters: { n }, row: (record) => record.n })
}
