import type { TextLine } from '../../lib/text-lines.ts'

/** What a line must look like, and what is thrown where none does. */
export interface Fitting {
  readonly fits: (line: string) => boolean
  readonly refuse: (lines: number) => Error
}

/** Notes stand before some tables; after so many lines none begins. */
const mostHeld = 1_000

/** Gives the lines of a table without a header, or throws before the first where none of those at its beginning fits. */
export async function* fittingLines(
  lines: AsyncIterable<TextLine>,
  { fits, refuse }: Fitting,
): AsyncGenerator<TextLine> {
  const held: TextLine[] = []
  let isTable = false
  for await (const line of lines) {
    if (isTable) yield line
    else {
      held.push(line)
      isTable = fits(line.text)
      if (isTable) yield* held.splice(0)
      else if (held.length === mostHeld) throw refuse(held.length)
    }
  }
  if (held.length > 0) throw refuse(held.length)
}
