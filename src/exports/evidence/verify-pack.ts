import { isDeepStrictEqual } from 'node:util'
import { sha256 } from '../../lib/sha256.ts'
import { Sources } from '../sources.ts'
import type { ExportRequest } from '../format.ts'
import { readTold } from '../read/read-told.ts'
import { differences } from './differences.ts'
import type { Pack } from './open-pack.ts'
import { RECORD_FILES, Records } from './records.ts'
import type { RecordFile } from './records.ts'

/** What has become of the evidence of a pack. */
export interface Verdict {
  /** Each number that is another one now: where it stands, what it was, what it is. */
  readonly numbers: readonly string[]
  readonly records: Readonly<Record<RecordFile, RecordChanges>>
  /** Whether everything is as it was. */
  readonly holds: boolean
}

/** Ids of records that came, went or say something else. */
interface RecordChanges {
  readonly added: readonly string[]
  readonly gone: readonly string[]
  readonly changed: readonly string[]
}

/** Asks the question of a pack again and compares what comes with what the pack holds. */
export async function verifyPack(
  { question, numbers, records }: Pack,
  request: Omit<ExportRequest, 'where' | 'lang' | 'dossiers'>,
): Promise<Verdict> {
  const { query, variables } = question
  const now = await request.ask(query, variables)
  const about = { ...request, where: variables.where, lang: 'EN', sources: new Sources() } as const
  const comparisons = await compared(records, readTold(about))
  const isSame = RECORD_FILES.every((file) =>
    Object.values<readonly string[]>({ ...comparisons[file] }).every((ids) => ids.length === 0),
  )
  const plain: unknown = JSON.parse(JSON.stringify(now))
  return {
    numbers: differences(numbers, plain),
    records: comparisons,
    holds: isSame && isDeepStrictEqual(numbers, plain),
  }
}

async function compared(
  packed: Pack['records'],
  events: ReturnType<typeof readTold>,
): Promise<Verdict['records']> {
  const left = {
    events: new Map(packed.events),
    claims: new Map(packed.claims),
    documents: new Map(packed.documents),
    passages: new Map(packed.passages),
  }
  const found = RECORD_FILES.map((file) => [file, { added: [], changed: [] }] as const)
  // One list for each file, filled as the events go by.
  const changes = Object.fromEntries(found) as unknown as Record<RecordFile, Changes>
  const records = new Records()
  for await (const told of events) {
    for (const { file, id, line } of records.of(told)) {
      const before = left[file].get(id)
      left[file].delete(id)
      if (before === undefined) changes[file].added.push(id)
      else if (before !== sha256(line)) changes[file].changed.push(id)
    }
  }
  const of = (file: RecordFile) => ({ ...changes[file], gone: [...left[file].keys()] })
  return {
    events: of('events'),
    claims: of('claims'),
    documents: of('documents'),
    passages: of('passages'),
  }
}

interface Changes {
  readonly added: string[]
  readonly changed: string[]
}
