import { z } from 'zod'
import type { Sheet, SheetRow } from '../../pipeline/read-sheet.ts'
import { day, text, whole } from './gdelt-cells.ts'

const percent = whole.refine((value) => value <= 100, 'is above 100')

const model = z.object({
  GLOBALEVENTID: whole,
  EventTimeDate: day,
  MentionTimeDate: day,
  MentionType: text,
  MentionSourceName: text.refine((value) => value !== '', 'is empty'),
  MentionIdentifier: text.refine((value) => value !== '', 'is empty'),
  SentenceID: text,
  Actor1CharOffset: text.default(''),
  Actor2CharOffset: text.default(''),
  ActionCharOffset: text,
  Confidence: percent,
})

/** That a report mentions an event, the columns by the names of GDELT's codebook 2.0. */
export type MentionRow = SheetRow<z.output<typeof model>>

/** Every column, in the order of files without a header. */
const ORDER: readonly string[] = [
  ...['GLOBALEVENTID', 'EventTimeDate', 'MentionTimeDate', 'MentionType', 'MentionSourceName'],
  ...['MentionIdentifier', 'SentenceID', 'Actor1CharOffset', 'Actor2CharOffset'],
  ...['ActionCharOffset', 'InRawText', 'Confidence', 'MentionDocLen', 'MentionDocTone'],
  ...['MentionDocTranslationInfo', 'Extras'],
]

/** Mention tables with a header, or with so many columns without one; undefined where none has as many. */
export function mentionSheet(
  width: number | 'HEADER',
): Sheet<string, z.output<typeof model>> | undefined {
  if (width !== 'HEADER' && width !== ORDER.length) return undefined
  const needed: readonly string[] = Object.keys(model.shape)
  return {
    name: 'mention table of GDELT',
    columns: ORDER,
    otherNames: {},
    optional: ORDER.filter((name) => !needed.includes(name) || /^Actor\dCharOffset$/.test(name)),
    model,
    skipped: () => null,
  }
}
