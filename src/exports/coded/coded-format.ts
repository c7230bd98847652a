import { counted } from '../../lib/counted.ts'
import { format } from '../format.ts'
import type { About, ExportFormat } from '../format.ts'
import { draftFolder } from '../pack/draft-folder.ts'
import type { DraftFile, DraftFolder, OpenDraft } from '../pack/draft-folder.ts'
import { zipped } from '../pack/zipped.ts'
import { readFacts } from '../read/read-facts.ts'
import type { EventFacts } from '../read/read-facts.ts'
import { csvTable } from '../tables/csv-table.ts'
import type { Cell } from '../tables/csv-table.ts'
import type { Credit } from '../sources.ts'
import { LOSSES } from './losses.ts'
import type { Lose, Loss } from './losses.ts'

/** A codebook: its columns, and how an event is said in them. */
interface Codebook<Column extends string> {
  /** Of the format and of the file in it. */
  readonly name: string
  readonly title: string
  /** Which edition the columns are from. */
  readonly edition: string
  readonly columns: readonly Column[]
  /** The row of an event; null where it cannot be one. What is not said stays an empty cell. */
  readonly row: (coding: Coding) => Readonly<Partial<Record<Column, Cell>>> | null
}

/** An event that is to be coded. */
export interface Coding {
  readonly event: EventFacts
  readonly credits: readonly Credit[]
  readonly lose: Lose
}

/** Declares a format by a codebook: a zip of the table and of what it could not say, event by event and in counts. */
export function coded<Column extends string>(codebook: Codebook<Column>): ExportFormat {
  return format<EventFacts>({
    name: codebook.name,
    mediaType: 'application/zip',
    extension: 'zip',
    description: `${codebook.title}, as CSV with a report of what it could not say.`,
    read: readFacts,
    write: async function* (events, about) {
      const folder = await draftFolder()
      try {
        yield* zipped(await written(folder, events, { about, codebook }), about.now)
      } finally {
        await folder.remove()
      }
    },
  })
}

interface Making<Column extends string> {
  readonly about: About
  readonly codebook: Codebook<Column>
}

async function written<Column extends string>(
  folder: DraftFolder,
  events: AsyncIterable<EventFacts>,
  { about, codebook }: Making<Column>,
): Promise<readonly DraftFile[]> {
  const { name, columns } = codebook
  const report = await LossReport.open(folder)
  const rows = async function* () {
    for await (const event of events) {
      const credits = about.sources.note(event.documents.nodes)
      const row = codebook.row({ event, credits, lose: report.of(event.id) })
      report.count(row !== null)
      if (row !== null) yield row
    }
  }
  const table = await folder.open(`${name}.csv`)
  const cells = columns.map((column) => ({
    name: column,
    of: (row: Readonly<Partial<Record<Column, Cell>>>) => row[column] ?? null,
  }))
  for await (const line of csvTable(cells, rows())) {
    await table.write(line)
    await report.flush()
  }
  await report.flush()
  if (report.summary.leftOut > 0) about.tell?.(leftOutLine(name, report.summary))
  const summary = await folder.open('losses.json')
  await summary.write(`${JSON.stringify({ ...report.summary, ...told(about, codebook) }, null, 2)}\n`)
  return [await table.close(), await report.close(), await summary.close()]
} // prettier-ignore

function leftOutLine(name: string, { rows, leftOut }: LossReport['summary']): string {
  return `${String(rows)} of ${counted(rows + leftOut, 'event')} fit ${name}; ${String(leftOut)} left out, with the reasons in losses.csv of the zip.`
}

function told({ where, now, version, sources }: About, { title, edition }: Pick<Codebook<string>, 'title' | 'edition'>) {
  return { codebook: `${title}, ${edition}`, where, exportedBy: `Marsad ${version}`, exportedAt: now.toISOString(), sources: sources.all }
} // prettier-ignore

/** What was lost: a line each in a file, and how often each reason came up. */
class LossReport {
  readonly #draft: OpenDraft
  readonly #counts = new Map<Loss, number>()
  #waiting: LossLine[] = []
  #rows = 0
  #leftOut = 0

  private constructor(draft: OpenDraft) {
    this.#draft = draft
  }

  static async open(folder: DraftFolder): Promise<LossReport> {
    const report = new LossReport(await folder.open('losses.csv'))
    await report.#write([], true)
    return report
  }

  of(event: string): Lose {
    return (loss, what = '') => {
      this.#counts.set(loss, (this.#counts.get(loss) ?? 0) + 1)
      this.#waiting.push({ event, loss, what })
    }
  }

  count(isRow: boolean): void {
    if (isRow) this.#rows += 1
    else this.#leftOut += 1
  }

  async flush(): Promise<void> {
    const lines = this.#waiting
    this.#waiting = []
    await this.#write(lines, false)
  }

  async close(): Promise<DraftFile> {
    return this.#draft.close()
  }

  get summary() {
    const losses = [...this.#counts].map(([loss, count]) => [loss, { count, meaning: LOSSES[loss] }])
    return { rows: this.#rows, leftOut: this.#leftOut, losses: Object.fromEntries(losses) as unknown }
  } // prettier-ignore

  async #write(lines: readonly LossLine[], withHeader: boolean): Promise<void> {
    let isHeader = true
    for await (const line of csvTable(lossColumns, lines)) {
      if (!isHeader || withHeader) await this.#draft.write(line)
      isHeader = false
    }
  }
}

interface LossLine {
  readonly event: string
  readonly loss: Loss
  readonly what: string
}

const lossColumns = [
  { name: 'event', of: ({ event }: LossLine) => event },
  { name: 'loss', of: ({ loss }: LossLine) => loss },
  { name: 'what', of: ({ what }: LossLine) => what },
]
