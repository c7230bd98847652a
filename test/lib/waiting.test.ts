import { describe, expect, it } from 'vitest'
import { News } from '../../src/lib/news.ts'
import { Poller } from '../../src/lib/poller.ts'
import type { Seen } from '../../src/lib/poller.ts'
import { SharedWork } from '../../src/lib/shared-work.ts'
import { Turns } from '../../src/lib/turns.ts'
import { eventually } from '../support/eventually.ts'

/** A promise and its ends. */
function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined
  let reject: (reason: unknown) => void = () => undefined
  const promise = new Promise<Value>((resolveIt, rejectIt) => {
    resolve = resolveIt
    reject = rejectIt
  })
  return { promise, resolve, reject }
}

describe('news', () => {
  it('reach all who wait, and those who looked before', async () => {
    const news = new News()
    const { signal } = new AbortController()
    const seen = news.version
    const waiting = Promise.all([news.since(seen, signal), news.since(seen, signal)])
    news.tell()
    await waiting
    await news.since(seen, signal)
    expect(news.version).toBe(seen + 1)
  })

  it('are no longer waited for once the signal is aborted', async () => {
    const news = new News()
    const controller = new AbortController()
    const waiting = news.since(news.version, controller.signal)
    controller.abort()
    await waiting
    await news.since(news.version, controller.signal)
    expect(news.version).toBe(0)
  })
})

describe('turns', () => {
  it('let no more go on at once, and the next when one has ended, however it ended', async () => {
    const turns = new Turns(2)
    const works = [deferred<number>(), deferred<number>(), deferred<number>()]
    let begun = 0
    const results = works.map(({ promise }) =>
      turns.take(() => {
        begun += 1
        return promise
      }),
    )
    const failed = expect(results[0]).rejects.toThrow('no')
    expect(begun).toBe(2)
    works[0]?.reject(new Error('no'))
    await failed
    await eventually(() => begun === 3, 1_000)
    works[1]?.resolve(1)
    works[2]?.resolve(2)
    expect(await Promise.all(results.slice(1))).toEqual([1, 2])
    expect(await turns.take(() => Promise.resolve(3))).toBe(3)
  })
})

describe('shared work', () => {
  it('is done once for equal keys, and again when it was forgotten', async () => {
    const shared = new SharedWork<number>(2)
    let done = 0
    const work = () => Promise.resolve((done += 1))
    expect(await Promise.all([shared.of('a', work), shared.of('a', work)])).toEqual([1, 1])
    expect(await shared.of('a', work)).toBe(1)
    await shared.of('b', work)
    await shared.of('c', work)
    expect(await shared.of('a', work)).toBe(4)
  })

  it('that fails is not kept', async () => {
    const shared = new SharedWork<number>(2)
    await expect(shared.of('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await shared.of('a', () => Promise.resolve(1))).toBe(1)
  })
})

describe('a poller', () => {
  /** A poller whose looks end as the test says. */
  function polling() {
    const looks: ReturnType<typeof deferred<Seen>>[] = []
    const poller = new Poller(
      () => {
        const look = deferred<Seen>()
        looks.push(look)
        return look.promise
      },
      { shortest: 1, longest: 3_600_000 },
    )
    return { poller, looks }
  }

  it('looks one look at a time, again at once when it is woken meanwhile or there is more', async () => {
    const { poller, looks } = polling()
    poller.start()
    poller.start()
    expect(looks).toHaveLength(1)
    poller.wake()
    expect(looks).toHaveLength(1)
    looks[0]?.resolve('NOTHING')
    await eventually(() => looks.length === 2, 1_000)
    looks[1]?.resolve('MORE')
    await eventually(() => looks.length === 3, 1_000)
    poller.stop()
    looks[2]?.resolve('MORE')
    await looks[2]?.promise
    poller.wake()
    expect(looks).toHaveLength(3)
  })

  it('waits twice as long after each look that finds nothing, and looks at once when it is woken', async () => {
    const begins: number[] = []
    const poller = new Poller(
      () => {
        begins.push(performance.now())
        return Promise.resolve('NOTHING')
      },
      { shortest: 8, longest: 3_600_000 },
    )
    poller.start()
    await eventually(() => begins.length === 5, 10_000)
    const [first = 0, , , , fifth = 0] = begins
    // 16, 32, 64 and 128 milliseconds at least.
    expect(fifth - first).toBeGreaterThan(230)
    poller.wake()
    expect(begins).toHaveLength(6)
    poller.stop()
  })
})
