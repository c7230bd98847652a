import { ClientError } from '../../errors.ts'
import type { Importer } from '../pipeline/importer.ts'
import { ucdpActor } from './ucdp-actor/ucdp-actor.importer.ts'
import { ucdpGed } from './ucdp-ged/ucdp-ged.importer.ts'

/** Every source of data that can be imported. */
export const importers: readonly Importer[] = [ucdpActor, ucdpGed]

/** The importer of a source; throws BAD_USER_INPUT with those there are. */
export function importerOf(source: string): Importer {
  const found = importers.find((importer) => importer.source === source)
  if (found !== undefined) return found
  const known = importers.map((importer) => importer.source).join(', ')
  throw new ClientError('BAD_USER_INPUT', `There is no importer "${source}". There are: ${known}.`)
}
