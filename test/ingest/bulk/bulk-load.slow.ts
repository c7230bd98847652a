import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { bringUpToDate } from '../../../src/ingest/rebuild/bring-up-to-date.ts'
import { undoRun } from '../../../src/ingest/undo/undo-run.ts'
import { broken } from '../../support/broken.ts'
import { expectSameLines } from '../../support/expect-same-lines.ts'
import { DUMP } from '../../support/gazetteer-files.ts'
import { fileOf, imported } from '../../support/imported.ts'
import type { ImportedFile } from '../../support/imported.ts'
import { emptyGraph, graphDump, rowsOf, testGraph } from '../../support/ingest-graph.ts'
import { loaded, withLoaded } from '../../support/loaded.ts'
import { typedDump } from '../../support/typed-dump.ts'

const home = fileURLToPath(
  new URL(`../../../.marsad-test/loaded-${String(process.pid)}`, import.meta.url),
)
const SLICES = fileURLToPath(new URL('../../support/ged-slices/', import.meta.url))
const now = '2033-01-01T00:00:00.000Z'

let online: Graph
beforeAll(async () => {
  online = await testGraph()
})
afterAll(async () => {
  await emptyGraph(online)
  await online.close()
  await rm(home, { recursive: true, force: true })
})

describe('a load makes the graph that an import makes, property by property', () => {
  test.each([
    ['of UCDP GED', () => Promise.resolve(['iraq', 'ukraine', 'nigeria'].map(slice))],
    ['of a gazetteer', async () => [await gazetteerFile()]],
  ])(
    '%s; it keeps the same invariants, nothing is to be brought up to date, and undoing leaves nothing',
    async (_name, filesOf) => {
      const files = await filesOf()
      await loaded(home, files)

      const told: string[] = []
      const rebuilding = { now: new Date(now), report: (line: string) => told.push(line) }
      await withLoaded(home, async (graph) => {
        await bringUpToDate(graph, rebuilding)
        const made = await typedDump(graph)
        expect(made.length).toBeGreaterThan(50)
        expectSameLines(made, await importedDump(files))
        expect(await addedIn(graph)).toEqual(await addedIn(online))
        expect(await broken(graph)).toEqual([])
        expect(told).toEqual([])
        for (const { id } of await rowsOf(graph, 'MATCH (run:Run) RETURN run.id AS id')) {
          const undoing = { now: new Date(now), progress: () => undefined }
          await undoRun(graph, id as string, undoing)
        }
        expect(await graphDump(graph)).toEqual([])
      })
    },
    400_000,
  )
})

function slice(name: string): ImportedFile {
  return { path: `${SLICES}${name}.csv`, now, batchSize: 10 }
}

async function gazetteerFile(): Promise<ImportedFile> {
  return { source: 'gazetteer', path: await fileOf('XA.txt', DUMP), now, batchSize: 2 }
}

/** The dump of the graph that importing these files one after another makes. */
async function importedDump(files: readonly ImportedFile[]): Promise<readonly string[]> {
  await emptyGraph(online)
  await bringUpToDate(online, { now: new Date(now), report: () => undefined })
  for (const file of files) await imported(online, file)
  return typedDump(online)
}

/** How many things of each label the runs say that they added. */
async function addedIn(graph: Graph) {
  return rowsOf(
    graph,
    `MATCH (run:ImportRun)
UNWIND range(0, size(run.countedLabels) - 1) AS at
WITH run, run.countedLabels[at] AS label, run.countedAdded[at] AS added WHERE added > 0
RETURN run.id AS run, label, added ORDER BY run, label`,
  )
}
