import { defineImporter } from '../../pipeline/define-importer.ts'
import type { ImportedDocument } from '../../pipeline/importer.ts'
import { publication } from '../publication.ts'
import type { GedDocument } from './ged-document.ts'
import { documentOf } from './ged-document.ts'
import { gedRemarks } from './ged-remarks.ts'
import { surveyGed } from './survey-ged.ts'
import type { GedSurvey } from './survey-ged.ts'
import { mapGed } from './map-ged.ts'
import { readGed } from './read-ged.ts'

/** UCDP Georeferenced Event Dataset, in the dialects of all its versions. */
export const ucdpGed = defineImporter({
  source: 'ucdp-ged',
  about:
    'UCDP Georeferenced Event Dataset: a CSV file of any version, or of the Humanitarian Data Exchange',
  read: readGed,
  keyOf: ({ id }) => String(id),
  survey: surveyGed,
  remarks: gedRemarks,
  map: (document, rows, surveyed) => {
    const ged = gedDocument(document, surveyed)
    const { sources, passages, mentions, entities, events, claims, required } = mapGed(
      ged,
      rows,
      surveyed.points,
    )
    return {
      document: documentOf(ged),
      ...{ sources, passages, mentions, entities, events, claims, required },
    }
  },
})

/** A file tells of the day on which the last of its events can have begun. */
function gedDocument(
  { dossier, file, published }: ImportedDocument,
  surveyed: GedSurvey,
): GedDocument {
  const titles = {
    titleEn: `UCDP GED, ${file}`,
    titleAr: `بيانات الأحداث الجغرافية لدى UCDP، ${file}`,
  }
  return {
    ...{ dossier, file, ...titles, url: null },
    published: publication(published, surveyed.lastDay()),
  }
}
