/** What stands on every file: without it a number has no meaning. */
export interface ExportHead {
  readonly title: string
  readonly filters: readonly string[]
  /** What the file does not hold. */
  readonly note?: string | undefined
  /** The address of the view. */
  readonly source: string
  /** When it was answered, an ISO instant. */
  readonly date: string
  readonly rightToLeft: boolean
}

/** The same as lines of text, the title first. */
export function headLines({ title, filters, note, source, date }: ExportHead): readonly string[] {
  return [title, ...filters, ...(note === undefined ? [] : [note]), `${date} · ${source}`]
}
