import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../../../src/graph/graph.ts'
import { checkGraph } from '../../../../src/ingest/check-graph.ts'
import { undoRun } from '../../../../src/ingest/undo/undo-run.ts'
import { examined, fileOf, imported } from '../../../support/imported.ts'
import { emptyGraph, graphDump, rowsOf, testGraph } from '../../../support/ingest-graph.ts'

const HEADER =
  'ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,NamePrev,ActorIdPrev,NameSplitTemp,ActorIdSplitTemp,NameAlliance,ActorIdAlliance,GroupName,ActorIdGroup,Version'
/** Invented groups of an invented country: one that changed its name, two that left it, one that joined another again. */
const SAMPLE = [
  `\uFEFF${HEADER}`,
  '13,Dusk Front,Dusk Front,n/a,Dusk Front,0,,,,1,Dawn Front,12,,,,,,,1',
  '12,DF,Dawn Front,Jabhat al-Fajr,n/a,1,"NDF, DF","Jabha Jadida, Fajr","New Dawn Front, Dawn, and Front",1,,,,,,,,,1',
  '11,Government of Nuria,Government of Nuria,n/a,Government of Nuria,0,,,,4,,,,,,,,,1',
  '14,Coast Front,Coast Front,n/a,n/a,0,,,,1,Dawn Front,12,,,All Fronts,15,"DF, Dusk Front","12, 13",1',
].join('\n')

let graph: Graph
beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

describe('a file of the UCDP Actor Dataset', { timeout: 120_000 }, () => {
  test('gives actors with all their names, and what they came from and went into', async () => {
    const path = await fileOf('actors.csv', SAMPLE)
    const { file } = await examined({ source: 'ucdp-actor', path })
    const { runId } = await imported(graph, { source: 'ucdp-actor', path, batchSize: 1 })

    expect(await rowsOf(graph, NAMES)).toEqual([
      { value: 'DF', lang: 'en', kind: 'PRIMARY' },
      { value: 'Dawn Front', lang: 'en', kind: 'FORMER' },
      { value: 'NDF', lang: 'en', kind: 'ALIAS' },
      { value: 'Fajr', lang: 'und', kind: 'ALIAS' },
      { value: 'Jabha Jadida', lang: 'und', kind: 'ALIAS' },
      { value: 'Jabhat al-Fajr', lang: 'und', kind: 'FORMER' },
    ])
    expect(file.findings).toMatchObject([{ kind: 'REMARK', number: 2, column: 'NewNameFullEng' }])
    expect(await rowsOf(graph, RELATIONS)).toEqual([
      { from: 'Coast Front', type: 'MEMBER_OF', to: 'All Fronts' },
      { from: 'Coast Front', type: 'MEMBER_OF', to: 'DF' },
      { from: 'Coast Front', type: 'MEMBER_OF', to: 'Dusk Front' },
      { from: 'Coast Front', type: 'RELATED_TO', to: 'DF' },
      { from: 'Dusk Front', type: 'RELATED_TO', to: 'DF' },
    ])
    const findings = await checkGraph(graph)
    expect(findings.filter(({ broken }) => broken.length > 0)).toEqual([])
    await undoRun(graph, runId, { now: new Date(), progress: () => undefined })
    expect(await graphDump(graph)).toEqual([])
  })

  test('of another kind is refused', async () => {
    const path = await fileOf('other.csv', 'id,name\n1,x\n')
    await expect(examined({ source: 'ucdp-actor', path })).rejects.toThrow(/names no ActorId/)
  })
})

/** A file of the data set, where somebody has laid it beside the project. */
const REAL = fileURLToPath(
  new URL('../../../../../shared/data/ucdp-actor/ucdp-actor-221.csv', import.meta.url),
)

test.skipIf(!existsSync(REAL))(
  'the real file, left out where it is absent, loses no row and maps every relation',
  async () => {
    const { file } = await examined({ source: 'ucdp-actor', path: REAL })
    expect(file.counts).toMatchObject({ records: 1725, rows: 1725, rejected: 0 })
    let relations = 0
    for await (const { batch } of file.batches(0)) relations += batch.claims.length
    expect(relations).toBeGreaterThan(400)
  },
  60_000,
)

const NAMES = `MATCH (:Actor {id: 'actor:ucdp-12'})-[:HAS_NAME]->(name:Name)
RETURN name.value AS value, name.lang AS lang, name.kind AS kind ORDER BY lang, kind = 'PRIMARY' DESC, value`

const RELATIONS = `MATCH (from:Actor)-[edge:RELATED_TO|MEMBER_OF]->(to:Actor)
RETURN from.nameEn AS from, type(edge) AS type, to.nameEn AS to ORDER BY from, type, to`
