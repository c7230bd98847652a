import type { Ask } from '../lib/ask.ts'
import type { EventWhere, Lang } from './gql/graphql.ts'
import { Sources } from './sources.ts'

/** What somebody wants exported, and whom to ask for it. */
export interface ExportRequest {
  readonly ask: Ask
  /** Null for every event that is no event in general. */
  readonly where: EventWhere | null
  /** The language of titles and names. */
  readonly lang: Lang
  readonly dossiers: Dossiers
  readonly now: Date
  /** The version of Marsad. */
  readonly version: string
  /** Is told what the file leaves out and, once all is written, how the sources want to be cited. */
  readonly tell?: (line: string) => void
}

/** Gives the dossiers of these documents, or all; with them those that they name things of. */
export type Dossiers = (documentIds: readonly string[] | null) => AsyncIterable<GivenDossier>

/** A dossier as a file, what it holds and what it needs: ids, and keys of claims. */
export interface GivenDossier {
  readonly name: string
  readonly text: string
  readonly holds: readonly string[]
  readonly needs: readonly string[]
  readonly sources: readonly { readonly id: string; readonly name: string }[]
}

/** What a file says of itself. */
export interface About extends ExportRequest {
  /** The sources of the events written so far, with their licences. */
  readonly sources: Sources
}

/** A piece of a file. */
export type Chunk = string | Uint8Array

/** A format as it is declared: what it is called, what is asked for it, how it is written. */
interface Declared<Asked> {
  /** As it is asked for: `export <name>`. */
  readonly name: string
  readonly mediaType: string
  /** Of a file, without the dot. */
  readonly extension: string
  /** One line for people who choose. */
  readonly description: string
  /** Asks for what is exported, page by page. */
  readonly read: (about: About) => AsyncIterable<Asked>
  readonly write: (asked: AsyncIterable<Asked>, about: About) => AsyncIterable<Chunk>
}

/** A way to take events out. */
export interface ExportFormat extends Pick<
  Declared<never>,
  'name' | 'mediaType' | 'extension' | 'description'
> {
  /** Writes the file piece by piece; what is wrong with the question is thrown before the first of them. */
  readonly run: (request: ExportRequest) => AsyncIterable<Chunk>
}

/** Declares a format. */
export function format<Asked>({ read, write, ...own }: Declared<Asked>): ExportFormat {
  return {
    ...own,
    run: async function* (request) {
      const about = { ...request, sources: new Sources() }
      const asked = read(about)[Symbol.asyncIterator]()
      const first = await asked.next()
      if (first.done === true) request.tell?.(NOTHING)
      yield* write(rest(first, asked), about)
      if (request.tell !== undefined) for (const line of about.sources.citations) request.tell(line)
    },
  }
}

const NOTHING = 'No event meets the filter: the file holds none.'

/** What was looked at already, then the rest; whoever stops early ends the reading. */
async function* rest<Asked>(
  first: IteratorResult<Asked>,
  asked: AsyncIterator<Asked>,
): AsyncGenerator<Asked> {
  try {
    for (let next = first; next.done !== true; next = await asked.next()) yield next.value
  } finally {
    await asked.return?.()
  }
}
