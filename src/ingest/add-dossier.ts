import type { Graph } from '../graph/graph.ts'
import { attachText } from './attach-text.ts'
import type { Batch } from './batch.ts'
import { checkDossier } from './dossier/check-dossier.ts'
import { requiredIds } from './dossier/check-references.ts'
import { mapDossier } from './dossier/map-dossier.ts'
import { readDossier } from './dossier/read-dossier.ts'
import type { Report } from './report.ts'
import { writeBatch } from './write-batch.ts'
import type { Writing } from './write-batch.ts'
import { actorClasses } from './writer/actors.queries.ts'

/** A file as it was read: its name for messages, its bytes. */
export interface InputFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A dossier and, where at hand, the original text of its document. */
export interface DossierInput {
  readonly file: InputFile
  readonly text?: InputFile
}

/** Brings a dossier into the graph: all of it or nothing; throws INVALID_DOSSIER or INVALID_TEXT with every mistake. */
export async function addDossier(
  graph: Graph,
  input: DossierInput,
  writing: Writing,
): Promise<Report> {
  return writeBatch(graph, await batchOf(graph, input), writing)
}

async function batchOf(graph: Graph, { file, text }: DossierInput): Promise<Batch> {
  const dossier = readDossier(file.name, file.bytes)
  const index = checkDossier(dossier)
  const actors = requiredIds(index).filter(({ id }) => id.startsWith('actor:'))
  const classes =
    actors.length === 0 ? [] : await graph.read(actorClasses(actors.map(({ id }) => id)))
  const batch = mapDossier(dossier, index, new Map(classes))
  return text === undefined ? batch : attachText(batch, text.name, text.bytes)
}
