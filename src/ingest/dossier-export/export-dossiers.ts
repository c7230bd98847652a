import { ClientError } from '../../errors.ts'
import type { Graph } from '../../graph/graph.ts'
import { checkDossier } from '../dossier/check-dossier.ts'
import { requiredIds } from '../dossier/check-references.ts'
import { claimKey } from '../dossier/claim-references.ts'
import type { DossierIndex } from '../dossier/dossier-index.ts'
import { readDossier } from '../dossier/read-dossier.ts'
import { dossierOf } from './dossier-of.ts'
import { dossierText } from './dossier-text.ts'
import { loadStoredDossier } from './load-stored-dossier.ts'
import { dossierNames, dossiersHolding } from './stored-dossier.queries.ts'

/** A dossier as a file, what it holds, and what must stand in the graph before it. */
export interface ExportedDossier {
  readonly name: string
  readonly text: string
  /** Ids of entities, sources, documents and events, and keys of claims. */
  readonly holds: readonly string[]
  readonly needs: readonly string[]
  readonly sources: readonly { readonly id: string; readonly name: string }[]
}

/**
 * Gives the dossiers of these documents, or all where none are given, one after another; with them those that they name
 * things of. Files of data sets are none.
 */
export async function* exportDossiers(
  graph: Graph,
  documentIds: readonly string[] | null,
): AsyncGenerator<ExportedDossier> {
  const chosen = await graph.read(dossierNames(documentIds))
  const waiting = chosen.filter(({ isDataSet }) => !isDataSet).map(({ name }) => name)
  const known = new Set(waiting)
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const exported = await exportDossier(graph, name)
    yield exported
    for (const other of await graph.read(dossiersHolding(exported.needs))) {
      if (other.isDataSet || known.has(other.name)) continue
      known.add(other.name)
      waiting.push(other.name)
    }
  }
}

async function exportDossier(graph: Graph, name: string): Promise<ExportedDossier> {
  const stored = await loadStoredDossier(graph.read, name)
  const text = dossierText(dossierOf(stored))
  const index = readBack(name, text)
  return {
    ...{ name, text, holds: heldBy(index) },
    needs: [...new Set(requiredIds(index).map(({ id }) => id))],
    sources: stored.sources.map(({ id, nameEn }) => ({ id, name: nameEn })),
  }
}

/** What is written must be readable; where it is not, it was read while another wrote. */
function readBack(name: string, text: string): DossierIndex {
  try {
    return checkDossier(readDossier(`${name}.dossier.yaml`, new TextEncoder().encode(text)))
  } catch (error) {
    if (!(error instanceof ClientError)) throw error
    throw new ClientError(
      'GRAPH_CHANGED',
      `The dossier ${name} changed while it was exported, or what is kept of it is broken. Try again; if it stays, run \`npm run marsad -- check\`.\n${error.message}`,
    )
  }
}

function heldBy(index: DossierIndex): readonly string[] {
  const { dossier } = index.dossier
  return [
    ...index.documents.map(({ value }) => value.id),
    ...index.sources.keys(),
    ...index.entities.keys(),
    ...[...index.events.keys()].map((key) => `event:${dossier}.${key}`),
    ...index.claims.flatMap(({ value: { key } }) =>
      key === undefined ? [] : claimKey(dossier, key),
    ),
  ]
}
