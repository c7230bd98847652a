import { ClientError } from '../../errors.ts'
import type { Importer } from '../pipeline/importer.ts'
import { csvImporter } from './csv/csv.importer.ts'
import { readMapping } from './csv/read-mapping.ts'
import { readyMapping } from './csv/ready-mappings.ts'
import { gazetteer } from './gazetteer/gazetteer.importer.ts'
import { gdeltImporters } from './gdelt/gdelt.importers.ts'
import { stix } from './stix/stix.importer.ts'
import { ucdpActor } from './ucdp-actor/ucdp-actor.importer.ts'
import { ucdpGed } from './ucdp-ged/ucdp-ged.importer.ts'

/** Every source of data that can be imported without a mapping. */
export const importers: readonly Importer[] = [
  gazetteer,
  ...gdeltImporters,
  stix,
  ucdpActor,
  ucdpGed,
  readyMapping('acled'),
  readyMapping('gtd'),
]

/** What a table of one's own is imported as. */
export const ownTable = {
  source: 'csv',
  about: 'any other table: --mapping FILE says what its columns mean',
} as const

/** The importer of a source; throws BAD_USER_INPUT with those there are. */
export function importerOf(source: string): Importer {
  const found = importers.find((importer) => importer.source === source)
  if (found !== undefined) return found
  const known = [...importers, ownTable].map((importer) => importer.source).join(', ')
  throw new ClientError('BAD_USER_INPUT', `There is no importer "${source}". There are: ${known}.`)
}

/** The importer of a table of one's own, by its mapping file. */
export function importerBy(mapping: {
  readonly name: string
  readonly bytes: Uint8Array
}): Importer {
  return csvImporter(readMapping(mapping.name, mapping.bytes))
}
