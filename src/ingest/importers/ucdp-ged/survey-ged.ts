import type { Survey } from '../../pipeline/importer.ts'
import type { GedRow } from './ged-row.ts'
import { unitPoints } from './unit-points.ts'
import type { UnitPoints } from './unit-points.ts'

/** What is gathered from all rows of a file. */
export interface GedSurvey extends Survey<GedRow> {
  readonly points: UnitPoints
  /** The last day on which any event begins at the earliest, ISO: the file is no older. Null where there is none. */
  readonly lastDay: () => string | null
}

/** Starts to gather. */
export function surveyGed(): GedSurvey {
  const points = unitPoints()
  let last: string | null = null
  return {
    points,
    lastDay: () => last,
    note: (row) => {
      points.note(row)
      if (last === null || row.date_start > last) last = row.date_start
    },
  }
}
