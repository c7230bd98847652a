import { ClientError } from '../errors.ts'
import { counted } from '../lib/counted.ts'
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
  const told = where === null ? null : await readDocumentIds(about)
  const ids = told === null ? null : [...new Set([...told.values()].flat())]
  const held = new Set<string>()
  for await (const one of dossiers(ids)) {
    for (const id of one.holds) held.add(id)
    yield one
  }
  if (held.size === 0) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `No dossier tells of these events. ${DATA_SETS} Ask for other events, or for another format.`,
    )
  }
  const left = [...(told?.values() ?? [])].filter((some) => !some.some((id) => held.has(id))).length
  if (left > 0) about.tell?.(`${counted(left, 'event')} left out. ${DATA_SETS}`)
}

const DATA_SETS = 'What came from files of data sets alone is imported from those again.'
