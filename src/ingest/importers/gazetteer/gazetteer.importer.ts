import { defineImporter } from '../../pipeline/define-importer.ts'
import { mapGazetteer, surveyGazetteer } from './map-gazetteer.ts'
import { readGazetteer } from './read-gazetteer.ts'

/** Gazetteers: places with names, points and what they lie within. */
export const gazetteer = defineImporter({
  source: 'gazetteer',
  about:
    'places: a dump, list of codes or table of GeoNames, GeoJSON of Natural Earth, or names of units as JSON',
  read: readGazetteer,
  keyOf: ({ key }) => key,
  survey: surveyGazetteer,
  map: mapGazetteer,
})
