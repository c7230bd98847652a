import { readFile, readdir } from 'node:fs/promises'
import type { Graph } from '../graph/graph.ts'
import { addDossier } from './add-dossier.ts'
import type { Report } from './report.ts'
import type { Writing } from './writer/run-of.ts'

const folder = new URL('../../seeds/', import.meta.url)

/** Brings every dossier of seeds/ into the graph, in the order of their names. */
export async function seed(graph: Graph, writing: Writing): Promise<readonly Report[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.dossier.yaml')).sort()
  const reports: Report[] = []
  for (const name of names) {
    const bytes = await readFile(new URL(name, folder))
    reports.push(await addDossier(graph, { file: { name: `seeds/${name}`, bytes } }, writing))
  }
  return reports
}
