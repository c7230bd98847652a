/** Passes values on; while one is being used, the next is fetched already. */
export async function* oneAhead<Value>(of: AsyncIterable<Value>): AsyncGenerator<Value> {
  const values = of[Symbol.asyncIterator]()
  let next = values.next()
  try {
    for (;;) {
      const now = await next
      if (now.done === true) return
      next = values.next()
      // What went wrong is told once it is asked for.
      next.catch(() => undefined)
      yield now.value
    }
  } finally {
    await values.return?.()
  }
}
