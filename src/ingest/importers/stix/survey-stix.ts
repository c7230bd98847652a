import type { Survey } from '../../pipeline/importer.ts'
import type { StixObject, StixRow } from './stix-object.ts'

/** Who, where and which events the objects of a bundle are, each in its latest version. */
export interface StixSurvey extends Survey<StixRow> {
  readonly object: (id: string) => StixObject | undefined
  /** Whether a row is the latest version of its object. */
  readonly isLatest: (row: StixRow) => boolean
}

/** Starts to gather them: what others refer to is kept, of relationships and sightings only when they were modified. */
export function surveyStix(): StixSurvey {
  const objects = new Map<string, StixObject>()
  const modified = new Map<string, string>()
  return {
    note: (row) => {
      modified.set(row.id, row.modified)
      if (row.type !== 'relationship' && row.type !== 'sighting') objects.set(row.id, row)
    },
    object: (id) => objects.get(id),
    // The reader gives later versions only.
    isLatest: ({ id, modified: own }) => modified.get(id) === own,
  }
}
