import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../../../src/graph/graph.ts'
import { checkGraph } from '../../../../src/ingest/check-graph.ts'
import { importFiles } from '../../../../src/ingest/pipeline/import-files.ts'
import { examined, fileOf } from '../../../support/imported.ts'
import { emptyGraph, rowsOf, testGraph } from '../../../support/ingest-graph.ts'

const source = 'stix'

/** An identifier of a type, told apart by a number. */
function ref(type: string, number: number): string {
  return `${type}--00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

const [GULLS, NEST, DESK, PORT, STORM] = [
  ref('threat-actor', 1),
  ref('intrusion-set', 2),
  ref('identity', 3),
  ref('location', 4),
  ref('campaign', 5),
]
const RED = 'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed'

function object(id: string, rest: object) {
  const at = '2030-01-01T00:00:00Z'
  return { type: id.slice(0, id.indexOf('--')), id, created: at, modified: at, ...rest }
}

function related(number: number, ...[from, type, to, rest]: [string, string, string, object?]) {
  const ends = { relationship_type: type, source_ref: from, target_ref: to }
  return object(ref('relationship', number), { created_by_ref: DESK, ...ends, ...rest })
}

/** Invented; what speaks stands before what it speaks of. */
const OBJECTS = [
  related(10, STORM, 'attributed-to', GULLS, { confidence: 40 }),
  related(11, STORM, 'targets', DESK),
  related(12, NEST, 'attributed-to', GULLS),
  related(13, NEST, 'uses', ref('malware', 9)),
  related(14, STORM, 'uses', NEST),
  related(15, STORM, 'attributed-to', ref('threat-actor', 99)),
  object(ref('sighting', 20), {
    ...{ sighting_of_ref: GULLS, where_sighted_refs: [PORT], created_by_ref: ref('identity', 77) },
    ...{ first_seen: '2030-02-01T23:00:00Z', last_seen: '2030-02-03T01:00:00Z' },
  }),
  object(GULLS, { name: 'Gulls', aliases: ['Grey Gulls'], resource_level: 'individual' }),
  object(NEST, { name: 'Nest', modified: '2030-01-02T00:00:00Z' }),
  object(NEST, { name: 'Old Nest' }),
  object(DESK, { name: 'Harbour Desk', identity_class: 'organization' }),
  object(PORT, { name: 'Port Amal', city: 'Port Amal', latitude: 31, longitude: 41 }),
  object(STORM, { name: 'Storm', first_seen: '2030-01-05T10:00:00Z' }),
  object(STORM, {
    name: 'Great Storm',
    modified: '2030-03-01T00:00:00Z',
    first_seen: '2030-01-06T10:00:00Z',
  }),
  object(ref('malware', 9), { name: 'Feather' }),
  object(ref('identity', 8), { name: 'Secret', object_marking_refs: [RED] }),
  object(ref('identity', 7), { identity_class: 'organization' }),
]

function bundle(objects: readonly object[]) {
  return JSON.stringify({ type: 'bundle', id: ref('bundle', 0), spec_version: '2.0', objects })
}

describe('a STIX bundle', () => {
  test('has every object counted: what has no place is named, versions are told apart, bad ones set aside', async () => {
    const path = await fileOf('bundle.json', bundle(OBJECTS))
    const { file, rejects } = await examined({ source, path })

    expect(file.counts).toEqual({ records: 17, rows: 11, skipped: 3, rejected: 3, remarks: 2 })
    expect(Object.fromEntries(file.skippedFor)).toEqual({
      'malware: has no place in the graph.': 1,
      'relationship or sighting of a malware, which has no place in the graph.': 1,
      'It is no newer than a version of the same object before it.': 1,
    })
    expect(file.findings.map(({ kind, column, reason }) => `${kind} ${column}: ${reason}`)).toEqual(
      [
        'REMARK modified: is a later version of an object of 2030-01-01T00:00:00Z before it, which is left out',
        'REJECTED object_marking_refs: is marked TLP:RED; what is stored here is public. Import it where its holder allows that, without the marking.',
        expect.stringMatching(/^REJECTED name: /),
        'REMARK : campaign uses intrusion-set: the graph has no place for that; it is kept as a passage, and claims nothing',
        `REJECTED : speaks of ${ref('threat-actor', 99)}, which is not in the bundle or was rejected`,
      ],
    )
    const lines = await readFile(rejects ?? '', 'utf8')
    const named = lines.replaceAll(
      '\\"identity_class\\"',
      '\\"name\\":\\"Found\\",\\"identity_class\\"',
    )
    const mended = await examined({ source, path: await fileOf('mended.jsonl', named) })
    // What speaks of others, mended, speaks of what is in the graph.
    expect(mended.file).toMatchObject({
      document: file.document,
      counts: { records: 3, rows: 2, rejected: 1 },
    })
  })

  test.each([
    [STORM, 'last_seen', { first_seen: '2030-05-01T00:00:00Z', last_seen: '2030-01-01T00:00:00Z' }],
    [
      ref('relationship', 30),
      'stop_time',
      {
        ...{ relationship_type: 'targets', source_ref: STORM, target_ref: STORM },
        ...{ start_time: '2030-05-01T00:30:00Z', stop_time: '2030-05-01T01:00:00+01:00' },
      },
    ],
  ])('has %s, which ends before it begins, set aside', async (id, column, rest) => {
    const path = await fileOf('b.json', bundle([object(id, { name: 'Storm', ...rest })]))
    const { file } = await examined({ source, path })

    expect(file.findings).toMatchObject([
      { kind: 'REJECTED', column, reason: expect.stringMatching(/^is before /) },
    ])
  })

  test('declares in every batch what its claims speak of', async () => {
    const path = await fileOf('bundle.json', bundle(OBJECTS))
    const { file } = await examined({ source, path, batchSize: 1 })
    let claims = 0
    for await (const { batch } of file.batches(0)) {
      const declared = new Set([...batch.entities, ...batch.events].map(({ id }) => id))
      const named = batch.claims.flatMap(({ eventId, objectId, subjectId, speakerId }) =>
        [eventId, objectId, subjectId, speakerId].filter((id) => id !== null),
      )
      expect(named.filter((id) => !declared.has(id))).toEqual([])
      claims += batch.claims.length
    }
    // Of the campaign, in its later version alone, its type and day.
    expect(claims).toBe(6)
  })

  test.each([
    ['no JSON', 'type,id\n', /no whole JSON object/],
    ['cut off', bundle(OBJECTS).slice(0, -5), /is cut off/],
    ['another object', JSON.stringify({ type: 'report', objects: [] }), /no type "bundle"/],
    ['a list', '[]', /no whole JSON object/],
  ])('is refused where it is %s', async (_what, content, reason) => {
    await expect(examined({ source, path: await fileOf('x', content) })).rejects.toThrow(reason)
  })
})

describe('a STIX bundle in the graph', { timeout: 180_000 }, () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await testGraph()
    await emptyGraph(graph)
  })
  afterAll(async () => {
    await emptyGraph(graph)
    await graph.close()
  })

  test('gives actors, places and events, and claims by who made each object', async () => {
    const path = await fileOf('bundle.json', bundle(OBJECTS))
    const lines = await lineByLine(graph, path)

    expect(lines).toContain('  1 skipped: malware: has no place in the graph.')
    expect(await rowsOf(graph, CLAIMS)).toEqual([
      said('PERPETRATOR', 'Great Storm', 'Gulls', 'Harbour Desk', 0.4),
      said('RELATION', 'Gulls ACTIVE_IN', 'Port Amal', ref('identity', 77), null),
      said('RELATION', 'Nest RELATED_TO', 'Gulls', 'Harbour Desk', null),
      said('TARGET', 'Great Storm', 'Harbour Desk', 'Harbour Desk', null),
    ])
    expect(await rowsOf(graph, STORMS)).toEqual([
      { type: 'CYBER_ATTACK', extent: 'CAMPAIGN', earliest: '2030-01-06', blame: 'ACCUSED' },
    ])
    const findings = await checkGraph(graph)
    expect(findings.filter(({ broken }) => broken.length > 0)).toEqual([])
  })
})

function said(kind: string, about: string, what: string, by: string, confidence: number | null) {
  return { kind, about, what, by, confidence }
}

async function lineByLine(graph: Graph, path: string): Promise<readonly string[]> {
  const { file } = await examined({ source, path })
  const lines: string[] = []
  await importFiles(graph, [{ file, rejects: null }], {
    ...{ isDryRun: false, print: (line) => lines.push(...line.split('\n')) },
    writing: { tool: 'test', version: '0', now: new Date('2033-01-01T00:00:00.000Z') },
    progress: () => ({ at: () => undefined, end: () => undefined }),
  })
  return lines
}

const CLAIMS = `MATCH (claim:Claim)-[:NAMES]->(what)
OPTIONAL MATCH (claim)-[:ABOUT]->(event)
OPTIONAL MATCH (claim)-[:HAS_SUBJECT]->(subject)
OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker)
RETURN claim.kind AS kind, coalesce(event.titleEn, subject.nameEn + ' ' + claim.relation) AS about, what.nameEn AS what,
       coalesce(speaker.nameEn, claim.speakerTextEn) AS by, claim.confidence AS confidence
ORDER BY kind, about`

const STORMS = `MATCH (event:Event)
RETURN event.type AS type, event.extent AS extent, toString(event.earliest) AS earliest, event.attributionStatus AS blame`
