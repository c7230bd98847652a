import type { z } from 'zod'
import type { Sheet } from '../../pipeline/read-sheet.ts'
import { gedModel } from './ged-row.ts'

/** The columns that are read, by the names of codebook 22.1 (pp. 6–11). */
const COLUMNS = [
  ...['id', 'type_of_violence', 'conflict_new_id', 'conflict_name', 'dyad_new_id', 'dyad_name'],
  ...['side_a_new_id', 'side_a', 'side_b_new_id', 'side_b', 'source_article', 'source_original'],
  ...['where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2', 'latitude'],
  ...['longitude', 'country', 'country_id', 'iso3', 'event_clarity', 'date_prec', 'date_start'],
  ...['date_end', 'deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'low', 'best'],
  ...['high', 'gwnoa', 'gwnob'],
] as const

/** A column of the data set. */
type GedColumn = (typeof COLUMNS)[number]

/** Other names that the same columns have had: in the codebook itself (pp. 9 and 24) and in files before version 17. */
const OTHER_NAMES: Readonly<Partial<Record<GedColumn, readonly string[]>>> = {
  where_description: ['where_decription'],
  low: ['low_est'],
  best: ['best_est'],
  high: ['high_est'],
  conflict_new_id: ['conflict_id'],
  dyad_new_id: ['dyad_id'],
  side_a_new_id: ['side_a_id'],
  side_b_new_id: ['side_b_id'],
}

/** Columns that some files have not, and what stands for them: an unknown. */
const OPTIONAL: readonly GedColumn[] = [
  ...(['where_description', 'source_original', 'iso3', 'gwnoa', 'gwnob', 'event_clarity'] as const),
]

/** Files of the data set, in any of their dialects. */
export const gedSheet: Sheet<GedColumn, z.output<typeof gedModel>> = {
  name: 'file of UCDP GED',
  columns: COLUMNS,
  otherNames: OTHER_NAMES,
  optional: OPTIONAL,
  model: gedModel,
  // Files of the Humanitarian Data Exchange have a second header of HXL tags: no id, and fields such as #date+year.
  skipped: (cell, fields) =>
    cell('id') === '' && fields.some((field) => field.startsWith('#'))
      ? 'It is a row of tags.'
      : null,
}
