import { ClientError } from '../errors.ts'
import { acledCsv } from './acled-csv.ts'
import { csv } from './csv.ts'
import { dossier } from './dossier.ts'
import { evidencePack } from './evidence-pack.ts'
import type { ExportFormat } from './format.ts'
import { gedCsv } from './ged-csv.ts'
import { geojson } from './geojson.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { gtdCsv } from './gtd-csv.ts'
import { jsonld } from './jsonld.ts'
import { stix } from './stix.ts'

/** Every way to take events out. */
export const formats: readonly ExportFormat[] = [
  csv,
  gedCsv,
  acledCsv,
  gtdCsv,
  geojson,
  graphml,
  gexf,
  stix,
  jsonld,
  dossier,
  evidencePack,
]

/** The format of a name; throws BAD_USER_INPUT with those there are. */
export function formatOf(name: string): ExportFormat {
  const format = formats.find((one) => one.name === name)
  if (format !== undefined) return format
  const names = formats.map((one) => one.name).join(', ')
  throw new ClientError('BAD_USER_INPUT', `There is no such format. Ask for one of ${names}.`)
}
