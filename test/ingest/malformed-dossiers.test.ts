import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ClientError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { addDossier } from '../../src/ingest/add-dossier.ts'
import { bytesOf, portAmal, supportFile } from '../support/dossier-file.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { contradictoryDossiers, malformedFiles } from '../support/malformed-dossiers.ts'
import { malformedTexts } from '../support/malformed-texts.ts'

let graph: Graph
let before: string

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  await added(graph, supportFile('nuria-north.dossier.yaml'))
  before = await graphChecksum(graph)
})
afterAll(async () => {
  await graph.close()
})

describe('a dossier is refused with its code and what to do, and the graph stays as it was:', () => {
  test.each([...malformedFiles, ...contradictoryDossiers])('$name', async ({ bytes, says }) => {
    const error = await refusal(addDossier(graph, { file: { name: 'x.yaml', bytes } }, writing))

    expect(error.code).toBe('INVALID_DOSSIER')
    for (const part of says) expect(error.message).toContain(part)
    expect(await graphChecksum(graph)).toBe(before)
  })
})

describe('a text is refused with its code and what to do, and the graph stays as it was:', () => {
  test.each(malformedTexts)('$name', async ({ dossier = portAmal, bytes, says }) => {
    const file = { name: 'x.yaml', bytes: bytesOf(dossier) }

    const error = await refusal(
      addDossier(graph, { file, text: { name: 'x.txt', bytes } }, writing),
    )

    expect(error.code).toBe('INVALID_TEXT')
    expect(error.message).toContain('x.txt cannot be attached. Nothing was changed.')
    expect(error.message).toContain(says)
    expect(await graphChecksum(graph)).toBe(before)
  })
})

const writing = { tool: 'test', version: '0', now: new Date('2031-06-01T00:00:00Z') }

async function refusal(work: Promise<unknown>): Promise<ClientError> {
  const error: unknown = await work.catch((reason: unknown) => reason)
  if (error instanceof ClientError) return error
  throw new Error('It was not refused.', { cause: error })
}
