import { CombinedError, type OperationResult } from '@urql/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answerTo, ask } from '../../web/src/api/client.ts'
import { keepAsking, type Outcome } from '../../web/src/api/keep-asking.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

type Result = OperationResult<string>

/** A server that takes its time: each question put to it is in `put` until it is stopped. */
function slowly() {
  const told: Outcome<string>[] = []
  const put: { anew: boolean; stopped: boolean; answer: (result: Partial<Result>) => void }[] = []
  const stop = keepAsking<string>(
    (anew) => ({
      subscribe: (listen) => {
        const question = {
          ...{ anew, stopped: false },
          answer: (result: Partial<Result>) => {
            if (!question.stopped) listen(result) // the parts that are read
          },
        }
        put.push(question)
        return {
          unsubscribe: () => {
            question.stopped = true
          },
        }
      },
    }),
    (outcome) => told.push(outcome),
  )
  return { told, put, stop }
}

const failed = (code: string): Partial<Result> => ({
  error: new CombinedError({ graphQLErrors: [{ message: 'No.', extensions: { code } }] }),
})

test('an answer that needs longer than the wait between two questions arrives', () => {
  const { told, put } = slowly()
  put[0]?.answer(failed('DATABASE_UNAVAILABLE'))
  vi.advanceTimersByTime(8_000)
  expect(put).toHaveLength(2)

  vi.advanceTimersByTime(60_000)
  put[1]?.answer({ data: 'at last' })

  expect(put).toHaveLength(2)
  expect(told.at(-1)).toMatchObject({ data: 'at last', asking: false })
  vi.advanceTimersByTime(60_000)
  expect(put).toHaveLength(2)
})

test('what failed is asked again eight seconds after each failure, until it is stopped', () => {
  const { put, stop } = slowly()
  for (let time = 1; time <= 20; time += 1) {
    put.at(-1)?.answer(failed('NETWORK'))
    vi.advanceTimersByTime(7_999)
    expect(put).toHaveLength(time)
    vi.advanceTimersByTime(1)
  }
  put.at(-1)?.answer(failed('NETWORK'))
  stop()
  vi.advanceTimersByTime(60_000)

  expect(put).toHaveLength(21)
})

test.each(['DEADLINE_EXCEEDED', 'QUERY_TOO_EXPENSIVE', 'INTERNAL_SERVER_ERROR'])(
  '%s is not asked again by itself',
  (code) => {
    const { told, put } = slowly()
    put[0]?.answer(failed(code))
    vi.advanceTimersByTime(600_000)

    expect(told).toMatchObject([{ fault: { code } }])
    expect(put).toHaveLength(1)
  },
)

test('that the server is busy is said after eight further tries', () => {
  const { told, put } = slowly()
  for (let time = 0; time < 8; time += 1) {
    put.at(-1)?.answer(failed('OVERLOADED'))
    vi.advanceTimersByTime(2_000)
  }
  expect([put.length, told]).toEqual([9, []])

  put.at(-1)?.answer(failed('OVERLOADED'))
  expect(told).toMatchObject([{ fault: { code: 'OVERLOADED' } }])
})

/** Answers each question with how many there were before it. */
function counting() {
  let asked = 0
  vi.stubGlobal('fetch', async () => {
    const body = JSON.stringify({ data: { asked: (asked += 1) } })
    const headers = { 'content-type': 'application/json' }
    return Promise.resolve(new Response(body, { headers }))
  })
}

test('an answer that is older than a minute is shown with its time, and asked for again', async () => {
  counting()
  const first = Date.now()
  const told: Outcome<unknown>[] = []
  const query = 'query Ages { asked }'
  await ask(query, {}, { anew: false }).toPromise()

  vi.advanceTimersByTime(59_000)
  expect((await answerTo(query, {}, { anew: true })).data).toEqual({ asked: 1 })
  vi.advanceTimersByTime(2_000)
  keepAsking(
    (anew) => ask(query, {}, { anew }),
    (outcome) => told.push(outcome),
  )
  expect(told).toEqual([{ data: { asked: 1 }, answeredAt: new Date(first), asking: true }])
  await vi.advanceTimersByTimeAsync(10)

  expect(told.at(-1)).toMatchObject({ data: { asked: 2 }, asking: false })
  expect(told.at(-1)?.answeredAt?.getTime()).toBeGreaterThanOrEqual(first + 61_000)
  vi.advanceTimersByTime(61_000)
  expect((await answerTo(query, {}, { anew: true })).data).toEqual({ asked: 3 })
})
