import type { Batch } from '../batch.ts'
import type { Noting } from '../writer/noting.ts'
import type { FileLoading } from './file-loading.ts'
import type { GraphRow } from './graph-row.ts'
import { storedEntity, storedSource } from './stored-entities.ts'
import { storedDeclaration } from './stored-evidence.ts'

/** The sources and entities of a batch that do not stand yet, and that its document declares them. */
export function* declaredRows(
  batch: Batch,
  file: Pick<FileLoading, 'gathered' | 'settled' | 'declared' | 'told'>,
  noting: Noting,
): Generator<GraphRow> {
  const ids = new Set([...batch.sources, ...batch.entities].map(({ id }) => id))
  for (const id of ids) {
    yield* standingRows(id, file, noting)
    if (file.told.has(id)) continue
    file.told.add(id)
    const { sources, entities } = file.gathered
    const content = JSON.stringify(sources.get(id) ?? entities.get(id))
    yield storedDeclaration(batch.documentId, id, { content, yields: true })
    noting.tally.add('DECLARES', { added: 1 })
    noting.journal.added('DECLARATION', [id])
  }
}

function* standingRows(
  id: string,
  { settled, declared }: Pick<FileLoading, 'settled' | 'declared'>,
  { tally }: Noting,
): Generator<GraphRow> {
  const source = settled.source(id)
  const label = source === undefined ? 'Entity' : 'Source'
  if (declared.has(id)) {
    tally.add(label, { unchanged: 1 })
    return
  }
  declared.add(id)
  tally.add(label, { added: 1 })
  if (source !== undefined) {
    yield storedSource(source)
    return
  }
  const entity = settled.entity(id)
  if (entity === undefined) throw new Error(`Nobody declares ${id}.`)
  yield* storedEntity(entity)
  tally.add('Name', { added: entity.names.length })
  tally.add('ExternalId', { added: entity.externalIds.length })
}
