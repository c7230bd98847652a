import { expect, test } from 'vitest'
import { peeked } from '../../src/lib/peeked.ts'

test('What is left of a text is let go where its reader stops early', async () => {
  let isLetGo = false
  async function* pieces(): AsyncGenerator<string> {
    try {
      yield* await Promise.resolve(['one\n', 'two\n', 'three\n'])
    } finally {
      isLetGo = true
    }
  }
  const { head, text } = await peeked(pieces())

  const read: string[] = []
  for await (const piece of text) {
    read.push(piece)
    if (read.length === 2) break
  }

  expect({ head, read, isLetGo }).toEqual({ head: 'one', read: ['one\n', 'two\n'], isLetGo: true })
})
