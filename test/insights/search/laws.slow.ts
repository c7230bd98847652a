import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article } from '../../support/article.ts'
import type { Article } from '../../support/article.ts'
import { rowsOf } from '../../support/ingest-graph.ts'
import { searchSample } from '../../support/search-sample.ts'
import { searched } from '../../support/searching.ts'
import type { FoundHit, FoundResult } from '../../support/searching.ts'
import { writeNames } from '../../support/write-names.ts'
import { corrupted } from './corruptions.ts'
import { holds } from './holds.ts'
import { absent, joined, mistyped, partial, spelled, transliterated } from './queries.ts'
import { placeOf, rules } from './weakest-rule.ts'

let the: Article
let names: readonly string[]

beforeAll(async () => {
  the = await article()
  await writeNames(the.graph, searchSample)
  const rows = await rowsOf(the.graph, 'MATCH (n:Name) RETURN n.value AS value ORDER BY value')
  names = rows.map(({ value }) => String(value))
}, 180_000)

afterAll(async () => the.stop())

/** What of an answer breaks a law; nothing where all hold. */
function broken(text: string, { hits, totalCount, leftOut }: FoundResult): readonly string[] {
  const scores = hits.map(({ score }) => score)
  const shown = new Set(hits.map(({ node }) => node.id)).size
  return [
    ...hits.flatMap((hit) => brokenHit(text, hit)),
    ...scores.flatMap((score, at) => (score <= (scores[at - 1] ?? 1) ? [] : ['not in order'])),
    ...(shown === hits.length ? [] : ['a thing twice']),
    ...(shown === Math.min(totalCount, 100) ? [] : ['a wrong total']),
    ...(leftOut.length === 0 ? [] : ['left out']),
  ]
}

function brokenHit(text: string, { node, label, score, why }: FoundHit): readonly string[] {
  const chained = why.every(({ from }, at) => from === (at === 0 ? text.trim() : why[at - 1]?.to))
  const last = why.at(-1)
  const place = (1 - score) * rules.length
  return [
    ...why
      .filter((step) => !holds(step, node.__typename))
      .map(({ rule, from, to }) => `${rule}: ${from} → ${to}`),
    ...(chained ? [] : [`${node.id}: no chain`]),
    ...(last !== undefined && (last.to === label || last.to !== '') ? [] : [`${node.id}: no end`]),
    // The database ranks by stored forms, the explanation compares the names again: they must agree.
    ...(Math.floor(place + 0.002) === placeOf(why)
      ? []
      : [`${node.id}: ${String(score)} for ${why.map(({ rule }) => rule).join(' ')}`]),
  ]
}

describe('of every answer', () => {
  const queries = [spelled, joined, transliterated, partial, mistyped].flat().map(([text]) => text)

  it.each([...queries, ...absent])('each step holds and the weakest ranks: %s', async (text) => {
    expect(broken(text, await searched(the, text))).toEqual([])
    expect(broken(text, await searched(the, text, { root: 'suggest' }))).toEqual([])
  })

  it('the same is so for names in any corruption', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), async (which, seed) => {
        const text = corrupted(names[which % names.length] ?? '', seed)
        for (const root of ['search', 'suggest'] as const) {
          expect([text, broken(text, await searched(the, text, { root }))]).toEqual([text, []])
        }
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})
