import { expect, test } from 'vitest'
import { generate } from '../../bench/generate/generate.ts'
import { baseSample } from '../support/base-sample.ts'
import { expectSameLines } from '../support/expect-same-lines.ts'
import { rowsDump } from '../support/rows-dump.ts'
import { writtenCopies } from '../support/written-copies.ts'

test('what is generated of a data set, two copies and a part of a third is what the writer stores, property by property', async () => {
  const base = await baseSample()
  const events = 3 * base.length - 1

  const made = rowsDump(generate(base, events))

  expect(made.length).toBeGreaterThan(100)
  expectSameLines(made, await writtenCopies(base, events))
}, 120_000)
