import { readFileSync } from 'node:fs'
import { csvImporter } from './csv.importer.ts'
import { readMapping } from './read-mapping.ts'
import type { Importer } from '../../pipeline/importer.ts'

const folder = new URL('../../../../seeds/mappings/', import.meta.url)

/** The importer of a mapping that comes along, in seeds/mappings. */
export function readyMapping(name: string): Importer {
  const file = `${name}.mapping.yaml`
  return csvImporter(readMapping(`seeds/mappings/${file}`, readFileSync(new URL(file, folder))))
}
