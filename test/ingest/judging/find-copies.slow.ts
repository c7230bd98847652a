import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { rebuild } from '../../../src/ingest/rebuild/rebuild.ts'
import { undoRun } from '../../../src/ingest/undo/undo-run.ts'
import { broken } from '../../support/broken.ts'
import { contestedReport } from '../../support/contested-report.ts'
import { added, emptyGraph, graphDump, rowsOf, testGraph } from '../../support/ingest-graph.ts'
import { judged } from '../../support/judging.ts'
import { wordedReport, words } from '../../support/worded-reports.ts'
import type { WordedReport } from '../../support/worded-reports.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const own = words(80, 3)
const text = own.join(' ')
const post: WordedReport = { key: 'post', source: 'post', day: '2031-05-03', text }
const shorter = `${own.slice(0, 70).join(' ')} Own words.`
const mail: WordedReport = { key: 'mail', source: 'mail', day: '2031-05-04', text: shorter }
const other: WordedReport = { ...mail, text: words(80, 4).join(' ') }

let minutes = 0

async function add(report: WordedReport): Promise<string> {
  minutes += 1
  const now = new Date(Date.UTC(2031, 5, 1, 0, minutes)).toISOString()
  return (await added(graph, wordedReport(report), { text: report.text, now })).runId ?? ''
}

const copies = () =>
  rowsOf(
    graph,
    'MATCH (d)-[r:COPY_OF]->(o) RETURN d.id AS id, o.id AS of, r.method AS method, r.similarity AS similarity ORDER BY id',
  )
const voices = async () =>
  (await rowsOf(graph, 'MATCH ()-[r:ALLIED_WITH]->() RETURN r.independent AS count'))[0]?.count
const undone = (run: string) =>
  undoRun(graph, run, { now: new Date('2032-01-01'), progress: () => undefined })

describe('A document that takes over the words of another', { timeout: 240_000 }, () => {
  test('is found to be a copy of what was published first, whichever comes first', async () => {
    await add(post)
    await add(mail)
    const found = await graphDump(graph)

    expect(await copies()).toEqual([
      { id: 'document:mail', of: 'document:post', method: 'SHINGLES', similarity: 0.97 },
    ])
    expect(await voices()).toBe(1)
    expect(await broken(graph)).toEqual([])
    await emptyGraph(graph)
    await add(mail)
    await add(post)
    expect(await graphDump(graph)).toEqual(found)
  })

  test('is found in Arabic, whatever the marks and the forms of letters', async () => {
    const arabic = words(60, 5, 'ابتثجحخدرزسشصطعغفقكلمنهوي').join(' ')
    const marked = arabic.replaceAll('ا', 'أ').replaceAll('ب', 'بّ').replaceAll('ي ', 'ى ')
    await add({ ...post, text: arabic })
    await add({ ...mail, text: marked })

    expect(await copies()).toMatchObject([
      { id: 'document:mail', method: 'SHINGLES', similarity: 1 },
    ])
  })

  test('is found by its hash where the words are not attached', async () => {
    await added(graph, wordedReport(post))
    await added(graph, wordedReport({ ...mail, text }))

    expect(await copies()).toMatchObject([{ id: 'document:mail', method: 'HASH', similarity: 1 }])
    expect(await voices()).toBe(1)
    expect(await broken(graph)).toEqual([])
  })

  test('is none where the words are others, or few', async () => {
    const few = 'A few words that everybody writes when something like this happens again.'
    await add(post)
    await add(other)
    await add({ key: 'one', source: 'one', day: '2031-05-05', text: few })
    await add({ key: 'two', source: 'two', day: '2031-05-06', text: `${few} Really.` })

    expect(await copies()).toEqual([])
    expect(await voices()).toBe(4)
  })

  test('is none any more where it is given other words, or what it copies goes', async () => {
    const first = await add(post)
    await add(other)
    const apart = await graphDump(graph)
    await add(mail)
    expect(await voices()).toBe(1)
    await add(other)

    expect(await copies()).toEqual([])
    expect(await voices()).toBe(2)
    expect(await broken(graph)).toEqual([])
    expect(apart.length).toBeGreaterThan(0)

    await emptyGraph(graph)
    await add(mail)
    const alone = await graphDump(graph)
    const run = await add(post)
    expect(await voices()).toBe(1)
    await undone(run)
    expect(await graphDump(graph)).toEqual(alone)
    expect(await broken(graph)).toEqual([])
    expect(first).not.toBe('')
  })

  test('is as it was where its words are taken back', async () => {
    await add(post)
    await added(graph, wordedReport(mail))
    const before = await graphDump(graph)
    const run = await add(mail)
    expect(await copies()).toHaveLength(1)

    await undone(run)

    expect(await graphDump(graph)).toEqual(before)
    expect(await broken(graph)).toEqual([])
  })

  test('stays judged to be none, whatever is brought in again', async () => {
    await add(post)
    await add(mail)
    await judged(graph, 'DIFFERENT', 'document:mail', 'document:post')
    const apart = await graphDump(graph)
    expect(await copies()).toEqual([])
    expect(await voices()).toBe(2)

    await add({ ...post, claim: { best: 3 } })
    await add(post)
    expect(await copies()).toEqual([])
    await judged(graph, null, 'document:mail', 'document:post')
    expect(await copies()).toEqual([])
    expect(await voices()).toBe(2)
    await judged(graph, 'SAME', 'document:mail', 'document:post')
    expect(await voices()).toBe(1)
    expect(await broken(graph)).toEqual([])
    expect(apart.some((line) => line.includes('COPY_OF'))).toBe(false)
  })

  test('yields to what its dossier says it copies', async () => {
    await add(post)
    await add({ ...other, key: 'wire', source: 'wire', day: '2031-05-01' })
    await add({ ...mail, copies: 'wire' })

    expect(await copies()).toEqual([
      { id: 'document:mail', of: 'document:wire', method: null, similarity: null },
    ])
    await add(mail)
    expect(await copies()).toMatchObject([{ of: 'document:post', method: 'SHINGLES' }])
    // Whoever says that the original copies the copy closes no circle.
    await add({ ...post, copies: 'mail' })
    expect(await copies()).toMatchObject([
      { id: 'document:post', of: 'document:mail', method: null },
    ])
    expect(await broken(graph)).toEqual([])
  })
})

describe('Claims that contradict each other', { timeout: 240_000 }, () => {
  const report = contestedReport([
    { key: 'post', killed: 12, party: 'front' },
    { key: 'mail', killed: 15, party: 'union' },
  ])
  const links = () =>
    rowsOf(
      graph,
      'MATCH (c:Claim)-[r:CONTRADICTS]->(d:Claim) RETURN c.kind AS kind, r.method AS method, c.id AS from, d.id AS to ORDER BY kind',
    )

  test('stand apart where somebody judges so, through changes, until that is taken back', async () => {
    await added(graph, report)
    const before = await graphDump(graph)
    const found = await links()
    expect(found.map(({ kind, method }) => [kind, method])).toEqual([
      ['HARM', 'NUMBERS'],
      ['PERPETRATOR', 'PARTIES'],
    ])
    expect(await broken(graph)).toEqual([])
    const [from, to] = [String(found[0]?.from), String(found[0]?.to)]

    await judged(graph, 'DIFFERENT', from, to)

    expect((await links()).map(({ kind }) => kind)).toEqual(['PERPETRATOR'])
    expect(await broken(graph)).toEqual([])
    const apart = await graphDump(graph)
    await rebuild(graph, { now: new Date(), report: () => undefined })
    expect(await graphDump(graph)).toEqual(apart)
    await judged(graph, null, to, from)
    expect(await graphDump(graph)).toEqual(before)
    await expect(judged(graph, 'SAME', from, to)).rejects.toThrow(/judge their documents/)
    await expect(judged(graph, 'DIFFERENT', from, 'claim:none')).rejects.toThrow(/no claim/)
  })

  test('do so no more where one of them changes', async () => {
    await added(graph, report)
    await added(graph, report.replace('"best":15', '"best":12'), {
      now: '2031-07-01T00:00:00.000Z',
    })

    expect((await links()).map(({ kind }) => kind)).toEqual(['PERPETRATOR'])
    expect(await broken(graph)).toEqual([])
    expect(
      await rowsOf(graph, 'MATCH (:Claim)-[r:CORROBORATES]->() RETURN r.method AS method'),
    ).toEqual([{ method: 'NUMBERS' }])
  })
})
