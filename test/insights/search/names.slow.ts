import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article } from '../../support/article.ts'
import type { Article } from '../../support/article.ts'
import { searchSample } from '../../support/search-sample.ts'
import { searched } from '../../support/searching.ts'
import { writeNames } from '../../support/write-names.ts'
import { absent, joined, mistyped, partial, spelled, transliterated } from './queries.ts'
import type { ExpectedHit } from './queries.ts'
import { weakestRule } from './weakest-rule.ts'

let the: Article

beforeAll(async () => {
  the = await article()
  await writeNames(the.graph, searchSample)
}, 180_000)

afterAll(async () => the.stop())

const groups: readonly (readonly [string, readonly ExpectedHit[]])[] = [
  ['in another spelling, or by an alias', spelled],
  ['in words written together or apart, with article and particles', joined],
  ['in another script or romanisation', transliterated],
  ['in part, in any order', partial],
  ['mistyped', mistyped],
]

describe.each(groups)('a name %s', (_, queries) => {
  it.each(queries)('%s finds %s first, by %s', async (text, id, rule) => {
    const [first, second] = (await searched(the, text)).hits
    expect([first?.node.id, weakestRule(first?.why ?? [])]).toEqual([id, rule])
    expect(first?.score).toBeGreaterThan(second?.score ?? 0)
  })
})

describe('what is not there', () => {
  it.each(absent)('%s finds nothing', async (text) => {
    const { totalCount, hits, leftOut } = await searched(the, text)
    expect({ totalCount, hits, leftOut }).toEqual({ totalCount: 0, hits: [], leftOut: [] })
  })
})

it('is asked for in some hundred ways', () => {
  expect(groups.flatMap(([, queries]) => queries).length + absent.length).toBeGreaterThan(120)
})
