import { ClientError } from '../errors.ts'
import { inOrder } from './dossiers/in-order.ts'
import type { DraftDossier } from './dossiers/in-order.ts'
import { format } from './format.ts'
import type { About, GivenDossier } from './format.ts'
import { draftFolder } from './pack/draft-folder.ts'
import { zipped } from './pack/zipped.ts'
import { readDocumentIds } from './read/read-document-ids.ts'

/**
 * The dossiers that tell of the events, in the order in which they can be added. They are whole, for what a dossier does
 * not say any more is taken away when it is added.
 */
export const dossier = format<GivenDossier>({
  name: 'dossier',
  mediaType: 'application/zip',
  extension: 'zip',
  description: 'the dossiers that tell of the events, whole, as they were written: to be added elsewhere.',
  read: readDossiers,
  write: async function* (given, about) {
    const folder = await draftFolder()
    try {
      const drafts: DraftDossier[] = []
      for await (const { text, ...dossier } of given) {
        about.sources.note(dossier.sources.map((source) => ({ source, credits: [] })))
        const draft = await folder.open(dossier.name)
        await draft.write(text)
        drafts.push({ ...dossier, file: await draft.close() })
      }
      const { files, missing } = inOrder(drafts)
      for (const line of missing) about.tell?.(line)
      yield* zipped(files, about.now)
    } finally {
      await folder.remove()
    }
  },
}) // prettier-ignore

async function* readDossiers(about: About): AsyncGenerator<GivenDossier> {
  const { where, dossiers } = about
  if (where?.accordingTo) {
    throw new ClientError(
      'BAD_USER_INPUT',
      'A dossier is exported as it stands, whoever said what and when. Leave accordingTo out.',
    )
  }
  let count = 0
  for await (const one of dossiers(where === null ? null : await readDocumentIds(about))) {
    count += 1
    yield one
  }
  if (count > 0) return
  throw new ClientError(
    'BAD_USER_INPUT',
    'No dossier tells of these events. What came from files of data sets is imported from those again; ask for other events, or for another format.',
  )
}
