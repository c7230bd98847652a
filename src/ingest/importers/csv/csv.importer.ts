import { z } from 'zod'
import { defineImporter } from '../../pipeline/define-importer.ts'
import type { Importer } from '../../pipeline/importer.ts'
import { readSheet } from '../../pipeline/read-sheet.ts'
import type { Sheet, SheetRow } from '../../pipeline/read-sheet.ts'
import { cellReader } from './cell-reader.ts'
import { columnsOf } from './columns-of.ts'
import type { CsvMapping } from './csv-mapping.model.ts'
import type { DeskRow } from './desk-row.ts'
import { mapRows } from './map-rows.ts'
import { readRow } from './read-row.ts'
import { rowRemarks } from './row-remarks.ts'

/** Makes an importer of tables whose columns mean what a mapping says. */
export function csvImporter(mapping: CsvMapping): Importer {
  return defineImporter({
    source: mapping.mapping,
    about: mapping.about,
    read: (text) => readSheet(text, sheetOf(mapping)),
    keyOf: ({ key }: SheetRow<DeskRow>) => key,
    survey: () => {
      let lastDay: string | null = null
      return {
        lastDay: () => lastDay,
        note: ({ when }) => {
          if (lastDay === null || when.earliest > lastDay) lastDay = when.earliest
        },
      }
    },
    remarks: rowRemarks,
    map: (document, rows, surveyed) =>
      mapRows({ ...document, mapping, lastDay: surveyed.lastDay() }, rows),
  })
}

function sheetOf(mapping: CsvMapping): Sheet<string, DeskRow> {
  const { delimiter, optional, otherNames } = mapping
  return {
    name: `table of the mapping "${mapping.mapping}"`,
    columns: columnsOf(mapping),
    ...{ otherNames, optional, delimiter },
    model: modelOf(mapping),
    skipped: () => null,
  }
}

/** Reads the cells of a record by the mapping, with everything that is wrong with them. */
function modelOf(mapping: CsvMapping): z.ZodType<DeskRow> {
  return z.record(z.string(), z.string()).transform((cells, context) => {
    const reader = cellReader(cells, mapping.empty, (column, message) => {
      context.issues.push({ code: 'custom', path: [column], message, input: cells[column] })
    })
    const row = readRow(mapping, reader)
    return row === null || context.issues.length > 0 ? z.NEVER : row
  })
}
