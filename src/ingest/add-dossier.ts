import type { ActorClass } from '../facts/vocabulary.ts'
import type { Graph } from '../graph/graph.ts'
import { attachText } from './attach-text.ts'
import type { Batch } from './batch.ts'
import { checkDossier } from './dossier/check-dossier.ts'
import { requiredIds } from './dossier/check-references.ts'
import { mapDossier } from './dossier/map-dossier.ts'
import { readDossier } from './dossier/read-dossier.ts'
import type { Report } from './report.ts'
import { writeBatch } from './write-batch.ts'
import type { Writing } from './writer/run-of.ts'
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

/** A dossier that is right in itself; what is left to check needs the graph. */
export interface PreparedDossier {
  /** Actors that it names and does not declare. */
  readonly actorIds: readonly string[]
  readonly batch: (classes: ReadonlyMap<string, ActorClass>) => Batch
}

/** Reads and checks a dossier and its text without a graph; throws INVALID_DOSSIER or INVALID_TEXT with every mistake. */
export function prepareDossier({ file, text }: DossierInput): PreparedDossier {
  const dossier = readDossier(file.name, file.bytes)
  const index = checkDossier(dossier)
  const mapped = mapDossier(dossier, index, new Map())
  const texts = text === undefined ? mapped : attachText(mapped, text.name, text.bytes)
  return {
    actorIds: requiredIds(index)
      .map(({ id }) => id)
      .filter((id) => id.startsWith('actor:')),
    batch: (classes) => ({
      ...mapDossier(dossier, index, classes),
      passages: texts.passages,
    }),
  }
}

/** Brings a dossier into the graph: all of it or nothing; throws INVALID_DOSSIER or INVALID_TEXT with every mistake. */
export async function addDossier(
  graph: Graph,
  input: DossierInput | PreparedDossier,
  writing: Writing,
): Promise<Report> {
  const prepared = 'file' in input ? prepareDossier(input) : input
  const { actorIds } = prepared
  const classes = actorIds.length === 0 ? [] : await graph.read(actorClasses(actorIds))
  return writeBatch(graph, prepared.batch(new Map(classes)), writing)
}
