import { MANIFEST, manifestOf } from './evidence/manifest.ts'
import { Records, RECORD_FILES } from './evidence/records.ts'
import type { RecordFile } from './evidence/records.ts'
import { Report } from './evidence/report.ts'
import { changedMeanwhile } from './evidence/changed-meanwhile.ts'
import { format } from './format.ts'
import type { About } from './format.ts'
import { draftFolder } from './pack/draft-folder.ts'
import type { DraftFile, DraftFolder, OpenDraft } from './pack/draft-folder.ts'
import { zipped } from './pack/zipped.ts'
import { numbersOf } from './read/numbers.query.ts'
import { asking } from './read/pages.ts'
import { readTold } from './read/read-told.ts'
import type { ToldEvent } from './read/read-told.ts'

/** A question, its numbers and everything they rest on, in one zip that can be verified later. */
export const evidencePack = format<ToldEvent>({
  name: 'evidence-pack',
  mediaType: 'application/zip',
  extension: 'zip',
  description: 'Question, numbers, events, claims, passages, hashes and a report, to be verified later.',
  read: readTold,
  write: async function* (events, about) {
    const folder = await draftFolder()
    try {
      const files = await written(folder, events, about)
      yield* zipped(files, about.now)
    } finally {
      await folder.remove()
    }
  },
}) // prettier-ignore

async function written(
  folder: DraftFolder,
  events: AsyncIterable<ToldEvent>,
  about: About,
): Promise<readonly DraftFile[]> {
  const { ask, where } = about
  const numbers = await asking(ask, numbersOf, { where })
  const whole = async (name: string, text: string) => {
    const draft = await folder.open(name)
    await draft.write(text)
    return draft.close()
  }
  const question = { query: numbersOf.toString(), variables: { where } }
  const files = [
    await whole('question.json', pretty(question)),
    await whole('numbers.json', pretty(numbers)),
    ...(await writeEvents(folder, events, { ...about, numbers })),
    await whole('sources.json', pretty(about.sources.all)),
  ]
  if (pretty(await asking(ask, numbersOf, { where })) !== pretty(numbers)) throw changedMeanwhile()
  const manifest = await whole(MANIFEST, pretty(manifestOf(files, about)))
  about.tell?.(`The seal of the pack, to be kept apart from it: ${manifest.sha256}`)
  return [manifest, ...files]
}

async function writeEvents(
  folder: DraftFolder,
  events: AsyncIterable<ToldEvent>,
  about: ConstructorParameters<typeof Report>[1],
): Promise<readonly DraftFile[]> {
  const drafts = await openRecords(folder)
  const reports = [
    new Report(await folder.open('report.en.html'), about, 'EN'),
    new Report(await folder.open('report.ar.html'), about, 'AR'),
  ]
  for (const report of reports) await report.begin()
  const records = new Records()
  for await (const told of events) {
    for (const { file, line } of records.of(told)) await drafts[file].write(line)
    for (const report of reports) await report.tell(told)
  }
  const recorded = await Promise.all(RECORD_FILES.map((file) => drafts[file].close()))
  return [...recorded, ...(await Promise.all(reports.map((report) => report.end())))]
}

async function openRecords(folder: DraftFolder): Promise<Readonly<Record<RecordFile, OpenDraft>>> {
  const open = (file: RecordFile) => folder.open(`${file}.jsonl`)
  return {
    events: await open('events'),
    claims: await open('claims'),
    documents: await open('documents'),
    passages: await open('passages'),
  }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
