import { defineImporter } from '../../pipeline/define-importer.ts'
import { mapStix } from './map-stix.ts'
import { readStix } from './read-stix.ts'
import { stixRemarks } from './stix-remarks.ts'
import { surveyStix } from './survey-stix.ts'

/** Bundles of STIX 2.0 and 2.1. */
export const stix = defineImporter({
  source: 'stix',
  about:
    'STIX 2.0 or 2.1: a bundle of threat actors, campaigns, incidents, relationships, sightings',
  read: readStix,
  keyOf: ({ id, modified }) => `${id} ${modified}`,
  survey: surveyStix,
  remarks: stixRemarks,
  map: mapStix,
})
