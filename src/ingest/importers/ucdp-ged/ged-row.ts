import { z } from 'zod'
import { isDay } from '../../../lib/date-span.ts'

const text = z.string().transform((value) => value.replaceAll(/\s+/g, ' ').trim())
const named = text.refine((value) => value !== '', 'is empty')
const textOrNull = text.transform((value) => (value === '' ? null : value))

/** Some files write whole numbers as 15960.0. */
const WHOLE = /^-?\d{1,15}(?:\.0+)?$/
const whole = text
  .refine((value) => WHOLE.test(value), 'is no whole number')
  .transform((value) => Math.trunc(Number(value)))
const wholeOrNull = text
  .refine((value) => value === '' || WHOLE.test(value), 'is no whole number')
  .transform((value) => (value === '' ? null : Math.trunc(Number(value))))
const deaths = whole.refine((value) => value >= 0, 'is below 0')
const code = <const Codes extends readonly number[]>(codes: Codes) =>
  whole
    .refine((value) => codes.includes(value), `is none of ${codes.join(', ')}`)
    // Just seen to be one of them.
    .transform((value) => value as Codes[number])
const degrees = (most: number) =>
  text
    .refine((value) => /^-?\d+(?:\.\d+)?$/.test(value), 'is no number')
    .transform(Number)
    .refine((value) => Math.abs(value) <= most, `is beyond ±${String(most)} degrees`)
/** Some files write days as 2014-01-22 00:00:00.000. */
const day = text
  .transform((value) => value.slice(0, 10))
  .refine(isDay, 'is no day of the form YYYY-MM-DD')

const columns = {
  id: whole,
  type_of_violence: code([1, 2, 3]),
  conflict_new_id: whole,
  conflict_name: named,
  dyad_new_id: whole,
  dyad_name: named,
  side_a_new_id: whole,
  side_a: named,
  side_b_new_id: whole,
  side_b: named,
  source_article: textOrNull,
  source_original: textOrNull.default(null),
  where_prec: code([1, 2, 3, 4, 5, 6, 7]),
  where_coordinates: named,
  where_description: textOrNull.default(null),
  adm_1: textOrNull,
  adm_2: textOrNull,
  latitude: degrees(90),
  longitude: degrees(180),
  country: named,
  country_id: whole,
  iso3: textOrNull.default(null),
  event_clarity: code([1, 2]).default(1),
  date_prec: code([1, 2, 3, 4, 5]),
  date_start: day,
  date_end: day,
  deaths_a: deaths,
  deaths_b: deaths,
  deaths_civilians: deaths,
  deaths_unknown: deaths,
  low: deaths,
  best: deaths,
  high: deaths,
  gwnoa: wholeOrNull.default(null),
  gwnob: wholeOrNull.default(null),
}

/** A record of UCDP GED by column, each value read as what it is. */
export const gedModel = z
  .object(columns)
  .refine((row) => row.date_start <= row.date_end, {
    path: ['date_start'],
    error: 'is after date_end',
  })
  .readonly()

/** An event of UCDP GED as its coder recorded it; the columns have the names of codebook 22.1 (pp. 6–11). */
export interface GedRow extends z.output<typeof gedModel> {
  /** Which record of the file it is, from 1, header and tags not counted. */
  readonly number: number
  /** SHA-256 of the record as it stands in the file. */
  readonly sha256: string
}
