import { ClientError } from '../errors.ts'
import type { Ask } from '../lib/ask.ts'
import type { Chunk, Dossiers } from './format.ts'
import { formatOf } from './formats.ts'
import type { Lang } from './gql/graphql.ts'
import { whereOf } from './where.ts'

/** An export as a person or a client writes it. */
export interface ExportWish {
  readonly format: string
  /** An EventWhere as JSON. */
  readonly where?: string | undefined
  readonly lang?: string | undefined
}

/** Whom to ask, and what the file says of its making. */
export interface Exporting {
  readonly ask: Ask
  /** Dossiers are exported as they were written, which is more than the API tells. */
  readonly dossiers: Dossiers
  readonly now: Date
  readonly version: string
  /** Is told what the file leaves out and, once all is written, how the sources want to be cited. */
  readonly tell?: (line: string) => void
}

/** An export that may begin. */
export interface OpenExport {
  readonly mediaType: string
  /** A name for the file. */
  readonly fileName: string
  readonly chunks: AsyncIterable<Chunk>
}

/** Opens an export; throws BAD_USER_INPUT where its format, where or language is none. Nothing is asked yet. */
export function openExport(wish: ExportWish, { tell, ...exporting }: Exporting): OpenExport {
  const { name, mediaType, extension, run } = formatOf(wish.format)
  const request = { ...exporting, where: whereOf(wish.where), lang: langOf(wish.lang) }
  const day = exporting.now.toISOString().slice(0, 10)
  return {
    mediaType,
    fileName: `marsad-${name}-${day}.${extension}`,
    chunks: run(tell === undefined ? request : { ...request, tell }),
  }
}

function langOf(lang: string | undefined): Lang {
  const given = (lang ?? 'EN').toUpperCase()
  if (given === 'EN' || given === 'AR') return given
  throw new ClientError('BAD_USER_INPUT', 'The language of an export is EN or AR.')
}
