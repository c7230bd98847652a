import type { EntityRecord, SourceRecord } from '../batch.ts'
import { entityLabels } from '../writer/entity-labels.ts'
import { primaryName } from '../writer/fold-declarations.ts'
import { nameNode } from '../writer/name-properties.ts'
import { sourceProperties } from '../writer/source-properties.ts'
import { link } from './graph-row.ts'
import type { GraphRow, NodeRow } from './graph-row.ts'

/** A source. */
export function storedSource(source: SourceRecord): NodeRow {
  return { node: 'Source', labels: ['Source'], id: source.id, properties: sourceProperties(source) }
}

/** An entity with its names and its ids elsewhere. */
export function* storedEntity(record: EntityRecord): Generator<GraphRow> {
  const { id, class: ofActor, kind, point } = record
  const named = { nameEn: primaryName(record, 'en'), nameAr: primaryName(record, 'ar') }
  yield {
    node: 'Entity',
    labels: ['Entity', ...entityLabels(record)],
    id,
    properties: { id, ...named, class: ofActor, kind, point },
  }
  for (const name of record.names) {
    const { id: nameId, properties } = nameNode(id, name)
    yield { node: 'Name', labels: ['Name'], id: nameId, properties }
    yield link(id, 'HAS_NAME', nameId)
  }
  yield* storedIds(record)
}

/** What an entity or event is called elsewhere. */
export function* storedIds({
  id,
  externalIds,
}: Pick<EntityRecord, 'id' | 'externalIds'>): Generator<GraphRow> {
  for (const { scheme, value } of externalIds) {
    const externalId = `${scheme} ${value}`
    const properties = { scheme, value }
    yield { node: 'ExternalId', labels: ['ExternalId'], id: externalId, properties }
    yield link(id, 'HAS_ID', externalId)
  }
}
