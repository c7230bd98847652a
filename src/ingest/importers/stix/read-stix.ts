import { readObjects } from '../../pipeline/read-objects.ts'
import type { ObjectList } from '../../pipeline/read-objects.ts'
import type { SourceRecord } from '../../pipeline/source-record.ts'
import { markingOf } from './markings.ts'
import { graphId, refsOf, stixModel, typeOf } from './stix-object.ts'
import type { StixObject, StixRow } from './stix-object.ts'

type StixRecord = SourceRecord<StixRow>
type RowRecord = Extract<StixRecord, { readonly kind: 'ROW' }>

/**
 * Reads a STIX bundle object by object. What has no place in the graph is skipped, by its type; of several versions of
 * an object the latest counts, and those that come after it are skipped. What is not marked for everybody is rejected,
 * and so is what speaks of an object that is nowhere in the bundle.
 */
export async function* readStix(text: AsyncIterable<string>): AsyncGenerator<StixRecord> {
  // Instants by identifier: a bundle is a file that fits into memory many times over.
  const seen = new Map<string, string>()
  const waiting: RowRecord[] = []
  for await (const record of readObjects(text, bundle)) {
    if (record.kind !== 'ROW') {
      yield record
      continue
    }
    const one = versioned(record, seen)
    if (one.kind === 'ROW' && refsOf(one.row).some((ref) => !seen.has(ref))) waiting.push(one)
    else yield one
  }
  for (const record of waiting) yield complete(record, seen)
}

function versioned(record: RowRecord, seen: Map<string, string>): StixRecord {
  const { id, modified } = record.row
  const before = seen.get(id)
  if (before !== undefined && Date.parse(before) >= Date.parse(modified)) {
    const reason = 'It is no newer than a version of the same object before it.'
    return { kind: 'SKIPPED', line: record.line, reason }
  }
  seen.set(id, modified)
  return before === undefined ? record : { ...record, row: { ...record.row, replaces: before } }
}

/** Mended objects are in a file without those that they speak of. */
function complete(record: RowRecord, seen: ReadonlyMap<string, string>): StixRecord {
  const missing = refsOf(record.row).filter((ref) => !seen.has(ref))
  if (missing.length === 0 || record.former !== null) return record
  const { line, raw, former } = record
  const reason = `speaks of ${missing.join(' and ')}, which is not in the bundle or was rejected`
  return { kind: 'REJECTED', line, raw, former, problems: [{ column: '', reason }] }
}

const bundle: ObjectList<StixObject> = {
  name: 'STIX bundle',
  list: 'objects',
  type: 'bundle',
  model: stixModel.superRefine((object, context) => {
    for (const [field, message] of [...markedFor(object), ...endingEarly(object)]) {
      context.addIssue({ code: 'custom', path: [field], message })
    }
  }),
  skipped: (object) => {
    const { type } = object
    if (typeof type !== 'string') return null
    if (type === 'relationship') return leadsNowhere(object)
    if (type === 'sighting')
      return leadsNowhere({ source_ref: object.sighting_of_ref, target_ref: 'identity--' })
    return PLACED.includes(type) ? null : `${type}: has no place in the graph.`
  },
}

type Reason = readonly [field: string, reason: string]

function markedFor(object: StixObject): readonly Reason[] {
  const marking = markingOf(object)
  if (marking === null) return []
  const reason = `is marked ${marking}; what is stored here is public. Import it where its holder allows that, without the marking.`
  return [['object_marking_refs', reason]]
}

function endingEarly(object: StixObject): readonly Reason[] {
  const isEarly = (first: string | null, last: string | null) =>
    first !== null && last !== null && Date.parse(last) < Date.parse(first)
  if (object.type === 'relationship') {
    return isEarly(object.start_time, object.stop_time)
      ? [['stop_time', 'is before start_time']]
      : []
  }
  if (!('first_seen' in object)) return []
  return isEarly(object.first_seen, object.last_seen) ? [['last_seen', 'is before first_seen']] : []
}

const PLACED = ['threat-actor', 'intrusion-set', 'identity', 'location', 'campaign', 'incident']

function leadsNowhere({
  source_ref,
  target_ref,
}: Readonly<Record<string, unknown>>): string | null {
  const nowhere = [source_ref, target_ref].find(
    (ref) => typeof ref === 'string' && ref.includes('--') && graphId(ref) === null,
  )
  if (typeof nowhere !== 'string') return null
  return `relationship or sighting of a ${typeOf(nowhere)}, which has no place in the graph.`
}
