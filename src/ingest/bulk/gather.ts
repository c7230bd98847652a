import { ClientError } from '../../errors.ts'
import type { ClaimDraft } from '../../facts/claim-record.ts'
import type { Batch, DocumentRecord, EntityRecord, SourceRecord } from '../batch.ts'
import type { ExaminedFile } from '../pipeline/importer.ts'
import { rowKeys } from '../pipeline/row-keys.ts'
import { joinEntities, joinSources } from '../writer/join-declarations.ts'
import { refuseUnfit } from './refuse-unfit.ts'

/** What is kept of a file in memory: what it declares and how that is related, and nothing of its events. */
export interface GatheredFile {
  readonly file: ExaminedFile
  /** Null where the file has no rows. */
  readonly document: DocumentRecord | null
  readonly sources: ReadonlyMap<string, SourceRecord>
  readonly entities: ReadonlyMap<string, EntityRecord>
  /** The claims that relate entities, by slot, as the first row said them. */
  readonly relations: ReadonlyMap<string, GatheredRelation>
}

/** A claim that relates two entities, and where in its document it stands. */
interface GatheredRelation {
  readonly draft: ClaimDraft
  readonly position: number
}

/** All files, and whose an external id is that several entities want. */
export interface Gathered {
  readonly files: readonly GatheredFile[]
  readonly owners: ReadonlyMap<string, string>
}

/** Reads examined files for what their events lean on; throws BAD_USER_INPUT where they are not fit for a load. */
export async function gather(files: readonly ExaminedFile[]): Promise<Gathered> {
  refuseTwice(files)
  const gathering: Gathering = { events: rowKeys(), externalIds: rowKeys(), owners: new Map() }
  const gathered: GatheredFile[] = []
  for (const file of files) gathered.push(await gatherFile(file, gathering))
  refuseStrangers(gathered)
  return { files: gathered, owners: gathering.owners }
}

interface Gathering {
  readonly events: ReturnType<typeof rowKeys>
  readonly externalIds: ReturnType<typeof rowKeys>
  readonly owners: Map<string, string>
}

/** The name of an external id among all. */
export function externalKey({ scheme, value }: EntityRecord['externalIds'][number]): string {
  return JSON.stringify([scheme, value])
}

async function gatherFile(file: ExaminedFile, gathering: Gathering): Promise<GatheredFile> {
  const sources = new Map<string, SourceRecord>()
  const entities = new Map<string, EntityRecord>()
  const relations = new Map<string, GatheredRelation>()
  let document: DocumentRecord | null = null
  for await (const { batch } of file.batches(0)) {
    refuseUnfit(file.document.file, batch)
    document ??= batch.documents[0] ?? null
    for (const source of batch.sources) join(sources, source, joinSources)
    for (const entity of batch.entities) {
      join(entities, entity, joinEntities)
      own(entity, gathering)
    }
    noteEvents(file, batch, gathering)
    noteRelations(batch, relations)
  }
  return { file, document, sources, entities, relations }
}

function join<Record extends { readonly id: string }>(
  records: Map<string, Record>,
  given: Record,
  both: (stored: Record, given: Record) => Record,
): void {
  const stored = records.get(given.id)
  records.set(given.id, stored === undefined ? given : both(stored, given))
}

/** The first who wants an external id has it. */
function own({ id, externalIds }: EntityRecord, { externalIds: taken, owners }: Gathering): void {
  for (const external of externalIds) {
    const key = externalKey(external)
    if (taken.add(key)) owners.set(key, id)
  }
}

function noteEvents(file: ExaminedFile, { events }: Batch, gathering: Gathering): void {
  for (const { id, externalIds } of events) {
    const isNew = gathering.events.add(id)
    if (isNew && externalIds.every((one) => gathering.externalIds.add(externalKey(one)))) continue
    throw new ClientError(
      'BAD_USER_INPUT',
      `${file.document.file}: ${id} is told of before, here or in a file before it. A load takes every event from one file alone. Nothing was stored. Load the files without this one, then bring it in with \`marsad import\`.`,
      { id },
    )
  }
}

function noteRelations(
  { claims, passages }: Batch,
  relations: Map<string, GatheredRelation>,
): void {
  const indexes = new Map(passages.map(({ id, index }) => [id, index]))
  for (const draft of claims) {
    if (draft.eventId !== null || relations.has(draft.slot)) continue
    const position = Math.min(...draft.passages.map(({ passageId }) => indexes.get(passageId) ?? 0))
    relations.set(draft.slot, { draft, position })
  }
}

function refuseTwice(files: readonly ExaminedFile[]): void {
  const seen = new Map<string, string>()
  for (const { path, document } of files) {
    const other = seen.get(document.dossier)
    seen.set(document.dossier, path)
    if (other === undefined) continue
    throw new ClientError(
      'BAD_USER_INPUT',
      `${other} and ${path} both stand for document:${document.dossier}. Give one of them another name.`,
      { document: document.dossier },
    )
  }
}

/** Names of several publishers are compared with each other, which takes the indexes of a graph. */
function refuseStrangers(files: readonly GatheredFile[]): void {
  const publishers = files.flatMap(({ document }) => (document === null ? [] : [document.sourceId]))
  const [first, ...others] = publishers
  const isAlone = others.every((publisher) => publisher !== null && publisher === first)
  if (isAlone) return
  throw new ClientError(
    'BAD_USER_INPUT',
    'These files have several publishers, or none that is named. Nothing was stored. Load the largest one, then bring the others in with `marsad import`, which compares the names of what they tell of.',
  )
}
