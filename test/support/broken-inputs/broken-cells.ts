import { input } from './broken-input.ts'
import type { BrokenInput } from './broken-input.ts'
import { lines, table } from './tables.ts'
import type { TableReader } from './tables.ts'

/** A cell that cannot be, in which table and column, and what is said of it. */
type BrokenCell = readonly [reader: TableReader, column: string, cell: string, reason: string]

const ged = [
  ['id', '', 'is no whole number'],
  ['id', 'nine', 'is no whole number'],
  ['id', '1e3', 'is no whole number'],
  ['id', '0x1F', 'is no whole number'],
  ['id', '٩٠٠١', 'is no whole number'],
  ['id', '=9000+1', 'is no whole number'],
  ['id', '1'.repeat(400), 'is no whole number'],
  ['type_of_violence', '0', 'is none of 1, 2, 3'],
  ['type_of_violence', 'state-based', 'is no whole number'],
  ['conflict_new_id', 'n/a', 'is no whole number'],
  ['conflict_name', ' ', 'is empty'],
  ['dyad_name', '', 'is empty'],
  ['side_a', '\u{a0}', 'is empty'],
  ['side_b', '', 'is empty'],
  ['where_prec', '8', 'is none of 1, 2, 3, 4, 5, 6, 7'],
  ['where_coordinates', '', 'is empty'],
  ['latitude', '90.001', 'is beyond ±90 degrees'],
  ['latitude', '-91', 'is beyond ±90 degrees'],
  ['latitude', '10,5', 'is no number'],
  ['latitude', 'NaN', 'is no number'],
  ['latitude', "10°30'N", 'is no number'],
  ['longitude', '181', 'is beyond ±180 degrees'],
  ['longitude', 'Infinity', 'is no number'],
  ['longitude', '', 'is no number'],
  ['longitude', '=HYPERLINK("http://x.example";"20")', 'is no number'],
  ['country', '', 'is empty'],
  ['event_clarity', '3', 'is none of 1, 2'],
  ['date_prec', '0', 'is none of 1, 2, 3, 4, 5'],
  ['date_start', '2031-02-31', 'is no day of the form YYYY-MM-DD'],
  ['date_start', '2031-02-29', 'is no day of the form YYYY-MM-DD'],
  ['date_start', '2031-13-01', 'is no day of the form YYYY-MM-DD'],
  ['date_start', '0000-00-00', 'is no day of the form YYYY-MM-DD'],
  ['date_start', '02/05/2031', 'is no day of the form YYYY-MM-DD'],
  ['date_start', '47970', 'is no day of the form YYYY-MM-DD'],
  ['date_start', '2031-05-06', 'is after date_end'],
  ['date_end', '2031-04-31', 'is no day of the form YYYY-MM-DD'],
  ['date_end', '', 'is no day of the form YYYY-MM-DD'],
  ['deaths_a', '-1', 'is below 0'],
  ['deaths_b', '1.5', 'is no whole number'],
  ['deaths_civilians', 'many', 'is no whole number'],
  ['low', '', 'is no whole number'],
  ['best', "=cmd|'/C calc'!A0", 'is no whole number'],
  ['high', '1e9999', 'is no whole number'],
  ['high', '9'.repeat(16), 'is no whole number'],
  ['gwnoa', 'NUR', 'is no whole number'],
] as const

const actor = [
  ['ActorId', '', 'is no whole number'],
  ['ActorId', '-1', 'is no whole number'],
  ['ActorId', '1'.repeat(10), 'is no whole number'],
  ['NameData', '', 'is empty'],
  ['NameChange', '2', 'is neither 0 nor 1'],
  ['Org', '5', 'is none of 1, 2, 3, 4'],
  ['ActorIdPrev', '12; 13', 'is no list of whole numbers'],
  ['ActorIdGroup', '=A1', 'is no list of whole numbers'],
] as const

const desk = [
  ['key', '', 'is empty'],
  ['type', '', 'is empty'],
  ['type', 'volcano', 'add it to the mapping or mend it'],
  ['type', '__proto__', 'add it to the mapping or mend it'],
  ['type', 'constructor', 'add it to the mapping or mend it'],
  ['day', '', 'is empty'],
  ['day', '31/02/2031', 'is no day of the form DD/MM/YYYY'],
  ['day', '29/02/2031', 'is no day of the form DD/MM/YYYY'],
  ['day', '2031-05-03', 'is no day of the form DD/MM/YYYY'],
  ['day', '00/00/0000', 'is no day of the form DD/MM/YYYY'],
  ['day', '٠٣/٠٥/٢٠٣١', 'is no day of the form DD/MM/YYYY'],
  ['day', '=TODAY()', 'is no day of the form DD/MM/YYYY'],
  ['until', '01/05/2031', 'is after until'],
  ['until', 'later', 'is no day of the form DD/MM/YYYY'],
  ['lat', '90.5', 'is beyond ±90 degrees'],
  ['lat', '10°', 'is no number of degrees'],
  ['lon', '-180.5', 'is beyond ±180 degrees'],
  ['lon', '1e2', 'is no number of degrees'],
  ['dead', '-3', 'is no whole number from 0'],
  ['dead', '3-5', 'is no whole number from 0'],
  ['dead', 'dozens', 'is no whole number from 0'],
  ['dead', '=1+1', 'is no whole number from 0'],
  ['dead', '9'.repeat(13), 'is no whole number from 0'],
] as const

const acled = [
  ['event_id_cnty', '', 'is empty'],
  ['event_date', '31 February 2031', 'is no day of the form'],
  ['event_date', '3rd of May', 'is no day of the form'],
  ['sub_event_type', 'Earthquake', 'add it to the mapping or mend it'],
  ['latitude', '95', 'is beyond ±90 degrees'],
  ['fatalities', 'unknown', 'is no whole number from 0'],
] as const

const gtd = [
  ['eventid', '', 'is empty'],
  ['iyear', '', 'is empty'],
  ['imonth', '13', 'is no month'],
  ['iday', '32', 'is no day of that month'],
  ['longitude', '200', 'is beyond ±180 degrees'],
  ['nkill', '2.5', 'is no whole number from 0'],
] as const

const cells: readonly BrokenCell[] = [
  ...ged.map((cell) => ['ucdp-ged', ...cell] as const),
  ...actor.map((cell) => ['ucdp-actor', ...cell] as const),
  ...desk.map((cell) => ['csv', ...cell] as const),
  ...acled.map((cell) => ['acled', ...cell] as const),
  ...gtd.map((cell) => ['gtd', ...cell] as const),
]

/** Tables whose one row has a cell that cannot be: it is set aside with its column and the reason. */
export const brokenCells: readonly BrokenInput[] = cells.map(([reader, column, cell, reason]) =>
  input(
    reader,
    `${column} that is ${JSON.stringify(cell.slice(0, 30))}`,
    table(reader, { [column]: cell }),
    ...['line 2', reason],
  ),
)

/** Tables with a row that has come before. */
export const brokenKeys: readonly BrokenInput[] = (['ucdp-ged', 'ucdp-actor', 'csv'] as const).map(
  (reader) => {
    const [header, row] = lines(reader)
    const name = 'a row whose key has come before'
    const twice = `${header}\n${row}\n${row}\n`
    return { ...input(reader, name, twice, 'line 3', 'of a row before it'), sound: 1 }
  },
)
