import { expect, test } from 'vitest'
import { gather } from '../../../src/ingest/bulk/gather.ts'
import { DUMP, collection, FEATURES } from '../../support/gazetteer-files.ts'
import { gedSample } from '../../support/ged-sample.ts'
import { examined, fileOf } from '../../support/imported.ts'
import type { ImportedFile } from '../../support/imported.ts'

test('what files declare is kept, joined over all batches, and nothing of their events', async () => {
  const path = await fileOf('nuria.csv', gedSample('codebook'))

  const [file] = (await gathered({ path, batchSize: 1 })).files
  const [whole] = (await gathered({ path, batchSize: 500 })).files

  expect(file?.entities.size).toBeGreaterThan(3)
  expect(file?.entities).toEqual(whole?.entities)
  expect([...(file?.relations.keys() ?? [])].sort()).toEqual(
    [...(whole?.relations.keys() ?? [])].sort(),
  )
})

test.each([
  [
    'two files of one document',
    async () => [await ged('nuria.csv'), await ged('nuria.csv')],
    /both stand for document:ucdp-ged-nuria/,
  ],
  [
    'events that two files tell of',
    async () => [await ged('one.csv'), await ged('two.csv')],
    /two\.csv: event:ucdp-ged\.\d+ is told of before/,
  ],
  [
    'several publishers',
    async () => [
      { source: 'gazetteer', path: await fileOf('XA.txt', DUMP) },
      { source: 'gazetteer', path: await fileOf('places.geojson', collection(FEATURES)) },
    ],
    /several publishers/,
  ],
  [
    'a bundle in which parties speak',
    async () => [await bundle()],
    /bundle\.json: .*marsad import/,
  ],
])('%s are refused, with what to do', async (_name, filesOf, message) => {
  const files = await filesOf()
  await expect(gathered(...files)).rejects.toThrow(message)
})

async function gathered(...of: readonly ImportedFile[]) {
  const files = []
  for (const one of of) files.push((await examined(one)).file)
  return gather(files)
}

async function ged(name: string): Promise<ImportedFile> {
  return { path: await fileOf(name, gedSample('codebook')) }
}

async function bundle(): Promise<ImportedFile> {
  const at = { created: '2030-01-01T00:00:00.000Z', modified: '2030-01-01T00:00:00.000Z' }
  const id = (kind: string, last: number) =>
    `${kind}--00000000-0000-4000-8000-00000000000${String(last)}`
  const own = { spec_version: '2.1', ...at, created_by_ref: id('identity', 1) }
  const objects = [
    {
      type: 'identity',
      id: id('identity', 1),
      name: 'Lab',
      identity_class: 'organization',
      ...own,
    },
    { type: 'threat-actor', id: id('threat-actor', 2), name: 'Dawn Front', ...own },
    { type: 'incident', id: id('incident', 3), name: 'Raid', ...own },
    {
      ...{ type: 'relationship', id: id('relationship', 4), relationship_type: 'attributed-to' },
      ...{ source_ref: id('incident', 3), target_ref: id('threat-actor', 2), ...own },
    },
  ]
  const text = JSON.stringify({ type: 'bundle', id: id('bundle', 9), objects })
  return { source: 'stix', path: await fileOf('bundle.json', text) }
}
