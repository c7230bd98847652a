import { z } from 'zod'
import type { Sheet, SheetRow } from '../../pipeline/read-sheet.ts'
import { typeOfAction } from './cameo-codes.ts'
import { day, degreesOrNull, text, whole } from './gdelt-cells.ts'

const columns = {
  GLOBALEVENTID: whole,
  SQLDATE: day,
  ...{ Actor1Code: text, Actor1Name: text, Actor1Type1Code: text },
  ...{ Actor2Code: text, Actor2Name: text, Actor2Type1Code: text },
  EventCode: text.refine((value) => typeOfAction(value) !== undefined, 'is no action of CAMEO'),
  ...{ NumMentions: whole, NumSources: whole, NumArticles: whole },
  ActionGeo_Type: text.refine((value) => /^[0-5]?$/.test(value), 'is none of 0, 1, 2, 3, 4, 5'),
  ...{ ActionGeo_FullName: text, ActionGeo_CountryCode: text, ActionGeo_FeatureID: text },
  ActionGeo_Lat: degreesOrNull(90),
  ActionGeo_Long: degreesOrNull(180),
  DATEADDED: day,
  SOURCEURL: text.default(''),
}

const model = z.object(columns)

/** What GDELT numbers as an event, the columns by the names of its codebook (versions 1.0 and 2.0). */
export type EventRow = SheetRow<z.output<typeof model>>

/** Every column of version 2.0, in the order of files without a header. */
const CODES = ['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code']
const MORE_CODES = ['Religion2Code', 'Type1Code', 'Type2Code', 'Type3Code']
const PLACE = [
  'Type',
  'FullName',
  'CountryCode',
  'ADM1Code',
  'ADM2Code',
  'Lat',
  'Long',
  'FeatureID',
]
const SECOND: readonly string[] = [
  ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...['Actor1', 'Actor2'].flatMap((actor) => [...CODES, ...MORE_CODES].map((one) => actor + one)),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...['Actor1Geo_', 'Actor2Geo_', 'ActionGeo_'].flatMap((place) => PLACE.map((one) => place + one)),
  ...['DATEADDED', 'SOURCEURL'],
]
const FIRST = SECOND.filter((name) => !name.endsWith('ADM2Code'))

/** Event tables by how many columns they have: 2.0, 1.0, and 1.0 before it gave addresses. */
const ORDERS: Readonly<Partial<Record<number, readonly string[]>>> = {
  [SECOND.length]: SECOND,
  [FIRST.length]: FIRST,
  [FIRST.length - 1]: FIRST.slice(0, -1),
}

/** Event tables with a header, or with so many columns without one; undefined where none has as many. */
export function eventSheet(
  width: number | 'HEADER',
): Sheet<string, z.output<typeof model>> | undefined {
  const order = width === 'HEADER' ? Object.keys(columns) : ORDERS[width]
  if (order === undefined) return undefined
  const needed: readonly string[] = Object.keys(columns)
  return {
    name: 'event table of GDELT',
    columns: order,
    otherNames: {},
    optional: order.filter((name) => !needed.includes(name) || name === 'SOURCEURL'),
    model,
    skipped: () => null,
  }
}
