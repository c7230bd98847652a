import type { View } from '../../../view-state/view.ts'
import type { Words } from '../../../words/words.ts'

/** What a chart needs beside its data. */
export interface ChartContext {
  readonly words: Words
  readonly count: NonNullable<View['count']>
  readonly theme: View['theme']
  readonly scale: View['scale']
}
