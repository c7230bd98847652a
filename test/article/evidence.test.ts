import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codePoints } from '../../src/lib/code-points.ts'
import { sha256 } from '../../src/lib/sha256.ts'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { added, rowsOf } from '../support/ingest-graph.ts'

const document = 'document:baghdad-airport-2021'
const original = fileURLToPath(
  new URL('../../../shared/seed/000_6be975f03497fb3e.txt', import.meta.url),
)
const dossier = fileURLToPath(
  new URL('../../seeds/baghdad-airport-2021.dossier.yaml', import.meta.url),
)
/** The article itself is no part of the repository. */
const present = existsSync(original)

const evidence = `query ($where: ClaimWhere, $after: String) {
  claims(where: $where, first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id kind basis estimate { best text } when { text } document { id source { kind } }
      passages { id kind start end sha256 locator text gloss ar: gloss(lang: AR) document { id } }
    }
  }
}`

let the: Article
let claims: readonly Claim[]

beforeAll(async () => {
  the = await article()
  claims = await allClaims()
})

afterAll(async () => the.stop())

async function allClaims(after: string | null = null): Promise<readonly Claim[]> {
  const { claims: page } = await the.data<Page>(evidence, { where: {}, after })
  const { hasNextPage, endCursor } = page.pageInfo
  return hasNextPage ? [...page.nodes, ...(await allClaims(endCursor))] : page.nodes
}

const background = () => claims.filter(({ basis }) => basis === 'BACKGROUND')
const told = () => claims.filter(({ basis }) => basis !== 'BACKGROUND')

describe('every claim of the article', () => {
  it('is asked for: as many as there are', async () => {
    const { claims: page } = await the.data<Page>(evidence, { where: { documents: [document] } })
    expect(told()).toHaveLength(page.totalCount)
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  })

  it('leads to a passage of the article with its offsets and its hash', () => {
    for (const { id, passages, document: of } of told()) {
      expect(of.id, id).toBe(document)
      expect(passages.length, id).toBeGreaterThan(0)
      for (const { start, end, sha256: hash, document: in_ } of passages) {
        expect(in_.id).toBe(document)
        expect(end ?? 0).toBeGreaterThan(start ?? Infinity)
        expect(hash).toMatch(/^[0-9a-f]{64}$/)
      }
    }
  })

  it('stands in the body: headlines and page furniture claim nothing', () => {
    const kinds = new Set(told().flatMap(({ passages }) => passages.map(({ kind }) => kind)))
    expect(kinds).toEqual(new Set(['BODY']))
  })

  it('has a gloss in English and in Arabic, and no text unless it was attached', () => {
    for (const { gloss, ar, text } of told().flatMap(({ passages }) => passages)) {
      expect(gloss).toMatch(/[a-z]{4}/)
      expect(ar).toMatch(/\p{Script=Arabic}{4}/u)
      expect(text).toBeNull()
    }
  })

  it('finds its passage numbered in the order of the document, none over another', async () => {
    const query = `{ document(id: "${document}") { passages(first: 100) { nodes { index start end } } } }`
    const { document: found } = await the.data<{
      readonly document: { readonly passages: { readonly nodes: readonly Place[] } }
    }>(query)
    const { nodes } = found.passages
    expect(nodes.map(({ index }) => index)).toEqual(nodes.map((_, at) => at))
    for (const [at, { start }] of nodes.entries()) {
      expect(start).toBeGreaterThanOrEqual(nodes[at - 1]?.end ?? 0)
    }
  })
})

describe('the words of a claim', () => {
  it('are those of a number only where a number is what it gives', () => {
    const kinds = (of: readonly Claim[]) => [...new Set(of.map(({ kind }) => kind))].sort()

    expect(kinds(claims.filter(({ estimate }) => estimate !== null))).toEqual([
      'COUNT',
      'HARM',
      'RELATION',
      'WEAPON',
    ])
    expect(
      claims.filter(({ estimate }) => estimate?.best === null && estimate.text !== null),
    ).not.toEqual([])
  })

  it('are those of a date only where a date is what it gives', () => {
    const dated = claims.filter(({ when }) => (when?.text ?? null) !== null)

    expect(dated).not.toEqual([])
    expect(new Set(dated.map(({ kind }) => kind))).toEqual(new Set(['WHEN']))
  })
})

describe('background knowledge', () => {
  it('leads to reference documents, never to the article', () => {
    expect(background().length).toBeGreaterThan(10)
    for (const { id, passages, document: of } of background()) {
      expect(of, id).not.toMatchObject({ id: document })
      expect(of, id).toMatchObject({ source: { kind: 'REFERENCE' } })
      for (const { locator, document: in_, gloss } of passages) {
        expect(in_.id).toBe(of.id)
        expect(locator).toMatch(/\S/)
        expect(gloss).toMatch(/\S/)
      }
    }
  })
})

describe.skipIf(!present)('beside the original (left out where its file is not at hand)', () => {
  const text = present ? readFileSync(original, 'utf8') : ''

  it('every hash and every pair of offsets fits its file, in code points, end exclusive', () => {
    const points = codePoints(text)
    const passages = told().flatMap((claim) => claim.passages)
    for (const { id, start, end, sha256: hash } of passages) {
      expect(sha256(points.slice(start ?? -1, end ?? -1)), id).toBe(hash)
    }
    expect(new Set(passages.map(({ id }) => id)).size).toBeGreaterThan(15)
  })

  it('the document itself has its hash and its length', async () => {
    const query = `{ document(id: "${document}") { sha256 length } }`
    const { document: found } = await the.data<{ readonly document: unknown }>(query)
    expect(found).toEqual({ sha256: sha256(text), length: codePoints(text).length })
  })

  it('the part of a passage that a claim stands in lies within the passage', async () => {
    const rows = await rowsOf(
      the.graph,
      `MATCH (c:Claim)-[r:EVIDENCED_BY]->(p:Passage {documentId: '${document}'})
WHERE r.start IS NOT NULL
RETURN p.start AS start, p.end AS end, r.start AS from, r.end AS to`,
    )
    expect(rows.length).toBeGreaterThan(100)
    for (const { start, end, from, to } of rows) {
      expect(Number(from)).toBeGreaterThanOrEqual(Number(start))
      expect(Number(to)).toBeLessThanOrEqual(Number(end))
      expect(Number(from)).toBeLessThan(Number(to))
    }
  })

  it('shows the original beside the gloss once it is attached, and only there', async () => {
    await added(the.graph, readFileSync(dossier, 'utf8'), { text })
    const points = codePoints(text)
    const attached = await allClaims()
    for (const { basis, passages } of attached) {
      for (const { start, end, text: shown, gloss } of passages) {
        const expected = basis === 'BACKGROUND' ? null : points.slice(start ?? -1, end ?? -1)
        expect(shown).toBe(expected)
        expect(gloss).toMatch(/\S/)
      }
    }
    expect(attached.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort())
  })
})

interface Place {
  readonly index: number
  readonly start: number
  readonly end: number
}

describe('a document', () => {
  it('has its title in both languages', async () => {
    const query = `{ document(id: "${document}") { title ar: title(lang: AR) } }`
    expect(await the.data(query)).toEqual({
      document: {
        title: 'Orders against the Islamic State, and two rockets at Baghdad airport',
        ar: 'أوامر بالتحرك ضد تنظيم الدولة وصاروخان على مطار بغداد',
      },
    })
  })
})

interface Page {
  readonly claims: {
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly Claim[]
  }
}

interface Claim {
  readonly id: string
  readonly kind: string
  readonly basis: string
  readonly estimate: { readonly best: number | null; readonly text: string | null } | null
  readonly when: { readonly text: string | null } | null
  readonly document: { readonly id: string; readonly source: { readonly kind: string } | null }
  readonly passages: readonly Passage[]
}

interface Passage {
  readonly id: string
  readonly kind: string
  readonly start: number | null
  readonly end: number | null
  readonly sha256: string | null
  readonly locator: string | null
  readonly text: string | null
  readonly gloss: string
  readonly ar: string
  readonly document: { readonly id: string }
}
