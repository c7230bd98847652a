import { defineImporter } from '../../pipeline/define-importer.ts'
import type { Importer } from '../../pipeline/importer.ts'
import { eventSheet } from './event-columns.ts'
import type { EventRow } from './event-columns.ts'
import { surveyLastDay } from './gdelt-document.ts'
import { mapEvents } from './map-events.ts'
import { mapMentions, mentionKey } from './map-mentions.ts'
import { mentionSheet } from './mention-columns.ts'
import type { MentionRow } from './mention-columns.ts'
import { readGdelt } from './read-gdelt.ts'

/** The tables of GDELT: what is reported, and who reports it. */
export const gdeltImporters: readonly Importer[] = [
  defineImporter({
    source: 'gdelt-events',
    about:
      'GDELT 1.0 or 2.0: an event table; it counts reports, so that no fact of a single event follows',
    read: (text) => readGdelt(text, eventSheet),
    keyOf: ({ GLOBALEVENTID }: EventRow) => String(GLOBALEVENTID),
    survey: () => surveyLastDay((row: EventRow) => row.DATEADDED),
    map: mapEvents,
  }),
  defineImporter({
    source: 'gdelt-mentions',
    about: 'GDELT 2.0: a mention table; which reports tell of what GDELT numbers as events',
    read: (text) => readGdelt(text, mentionSheet),
    keyOf: mentionKey,
    survey: () => surveyLastDay((row: MentionRow) => row.MentionTimeDate),
    map: mapMentions,
  }),
]
