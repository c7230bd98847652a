/** What stands on every file: without it a number has no meaning. */
export interface ExportHead {
  readonly title: string
  readonly filters: readonly string[]
  /** What the file does not hold. */
  readonly note?: string | undefined
  /** Who published what it tells of. */
  readonly publishers?: string | undefined
  /** The address of the view. */
  readonly source: string
  /** When it was answered, an ISO instant. */
  readonly date: string
  readonly rightToLeft: boolean
}

/** The same as lines of text, the title first. */
export function headLines(head: ExportHead): readonly string[] {
  const { title, filters, note, publishers, source, date } = head
  const further = [note, publishers].filter((line) => line !== undefined)
  return [title, ...filters, ...further, `${date} · ${source}`]
}
