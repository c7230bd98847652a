import { expect, it } from 'vitest'
import { ClientError } from '../../src/errors.ts'
import { factsPage } from '../../src/exports/read/facts.query.ts'
import { asking, pages } from '../../src/exports/read/pages.ts'

const size = 10

/** A list of so many numbers, ten a page, and how many pages of it were asked for. */
function list(length: number) {
  let asked = 0
  const page = (after: string | null) => {
    asked += 1
    const start = after === null ? 0 : Number(after)
    const nodes = Array.from(
      { length: Math.min(size, length - start) },
      (_, place) => start + place,
    )
    const end = start + nodes.length
    return Promise.resolve({
      nodes,
      pageInfo: { endCursor: String(end), hasNextPage: end < length },
    })
  }
  return { page, asked: () => asked }
}

it('gives every item of a list once', async () => {
  const items: number[] = []
  for await (const item of pages(list(35).page)) items.push(item)
  expect(items).toEqual(Array.from({ length: 35 }, (_, place) => place))
})

it('holds one page: the next is asked for when the last is used up, and none after the reader has gone', async () => {
  const { page, asked } = list(1_000_000)
  let taken = 0
  for await (const item of pages(page)) {
    expect(item).toBe(taken)
    taken += 1
    expect(asked()).toBe(Math.ceil(taken / size))
    if (taken === 25) break
  }
  expect(asked()).toBe(3)
})

it('waits where the database is busy for a moment, and passes on every other error', async () => {
  const answers = [
    new ClientError('OVERLOADED', 'busy'),
    new ClientError('OVERLOADED', 'busy'),
    null,
  ]
  let asked = 0
  const ask = <Data>(): Promise<Data> => {
    const answer = answers[asked]
    asked += 1
    return answer ? Promise.reject(answer) : Promise.resolve({ done: true } as Data)
  }
  const variables = { where: null, first: 1, after: null, lang: 'EN' } as const
  expect(await asking(ask, factsPage, variables)).toEqual({ done: true })
  expect(asked).toBe(3)

  const wrong = new ClientError('BAD_USER_INPUT', 'wrong')
  await expect(asking(() => Promise.reject(wrong), factsPage, variables)).rejects.toBe(wrong)
})
