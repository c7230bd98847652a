import { z } from 'zod'
import { sha256 } from '../../lib/sha256.ts'
import type { EventWhere } from '../gql/graphql.ts'
import { invalid, openZip } from '../pack/read-zip.ts'
import type { OpenZip } from '../pack/read-zip.ts'
import { MANIFEST, PACK_VERSION, manifestModel } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { RECORD_FILES } from './records.ts'
import type { RecordFile } from './records.ts'

/** A pack of which every file is as its manifest says. */
export interface Pack {
  readonly exportedAt: string
  /** SHA-256 of the manifest. */
  readonly seal: string
  readonly question: { readonly query: string; readonly variables: { readonly where: EventWhere | null } } // prettier-ignore
  readonly numbers: unknown
  /** For each kind of record the hash of each line, by the record's id. */
  readonly records: Readonly<Record<RecordFile, ReadonlyMap<string, string>>>
}

/**
 * Opens a pack and compares all of its files with their hashes, and its manifest with the seal where it is known; throws
 * INVALID_PACK with the first that differs.
 */
export async function openPack(path: string, seal?: string): Promise<Pack> {
  const zip = await openZip(path)
  try {
    const manifestText = await zip.text(MANIFEST, smallFile)
    checkSeal(sha256(manifestText), seal)
    const manifest = parsed(manifestModel, manifestText, MANIFEST)
    checkNames(zip, manifest)
    const lines = await checkFiles(zip, manifest)
    const { exportedAt } = manifest
    return {
      ...{ exportedAt, seal: sha256(manifestText) },
      // The API checks the where, as it does for any client.
      question: parsed(questionModel, await zip.text('question.json', smallFile), 'question.json'),
      numbers: parsed(z.unknown(), await zip.text('numbers.json', smallFile), 'numbers.json'),
      records: lines,
    } // prettier-ignore
  } finally {
    zip.close()
  }
}

/** Bytes of what is read as a whole. */
const smallFile = 1_048_576

const questionModel = z.strictObject({
  query: z.string(),
  variables: z.strictObject({ where: z.record(z.string(), z.unknown()).nullable() }),
})

function checkSeal(actual: string, given: string | undefined): void {
  if (given === undefined || given.trim().toLowerCase() === actual) return
  throw invalid(
    `its seal is ${actual}, and not ${given}: it is another pack, or somebody wrote its manifest anew`,
  )
}

function checkNames({ names }: OpenZip, { files, version }: Manifest): void {
  if (version !== PACK_VERSION) {
    throw invalid(`it is of version ${String(version)}, and this Marsad reads ${String(PACK_VERSION)}`) // prettier-ignore
  }
  const needed = ['question.json', 'numbers.json', ...RECORD_FILES.map((file) => `${file}.jsonl`)]
  for (const name of [...needed, ...Object.keys(files)]) {
    if (!names.includes(name)) throw invalid(`it has no ${name}`)
    if (!Object.hasOwn(files, name)) throw invalid(`its manifest does not list ${name}`)
  }
  for (const name of names) {
    const isListed = name === MANIFEST || Object.hasOwn(files, name)
    if (!isListed) throw invalid(`its manifest does not list ${name}`)
  }
}

async function checkFiles(zip: OpenZip, { files }: Manifest): Promise<Pack['records']> {
  const records = {
    events: new Map<string, string>(),
    claims: new Map<string, string>(),
    documents: new Map<string, string>(),
    passages: new Map<string, string>(),
  }
  for (const [name, { bytes, sha256: hash }] of Object.entries(files)) {
    const kind = RECORD_FILES.find((file) => name === `${file}.jsonl`)
    const { lines, digest } = zip.lines(name)
    const found: string[] = []
    for await (const line of lines) {
      // Whether a line is a record is told once the file is known to be the one that was written.
      if (kind === undefined) continue
      const id = /^\{"id":"([^"\\]*)"/.exec(line)?.[1]
      if (id === undefined) found.push(line.slice(0, 40))
      else records[kind].set(id, sha256(`${line}\n`))
    }
    const actual = digest()
    if (actual.sha256 !== hash) {
      throw invalid(`${name} was changed: its SHA-256 is ${actual.sha256}, and the manifest says ${hash}`) // prettier-ignore
    }
    if (actual.bytes !== bytes) {
      throw invalid(`${name} has ${String(actual.bytes)} bytes, and the manifest says ${String(bytes)}`) // prettier-ignore
    }
    const [first] = found
    if (first !== undefined) throw invalid(`${name} holds what is no record: ${first}`)
  }
  return records
}

function parsed<Value>(model: z.ZodType<Value>, text: string, name: string): Value {
  const result = model.safeParse(json(text, name))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw invalid(`${name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is wrong'}`)
}

function json(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid(`${name} is no JSON`)
  }
}
