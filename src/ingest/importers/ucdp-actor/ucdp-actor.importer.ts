import { defineImporter } from '../../pipeline/define-importer.ts'
import { readSheet } from '../../pipeline/read-sheet.ts'
import { nameRemarks } from './actor-names.ts'
import { actorSheet } from './actor-row.ts'
import { mapActors, surveyActors } from './map-actors.ts'

/** UCDP Actor Dataset: names, and what groups came from and went into. */
export const ucdpActor = defineImporter({
  source: 'ucdp-actor',
  about: 'UCDP Actor Dataset: a CSV file of actors with their names, splits and alliances',
  read: (text) => readSheet(text, actorSheet),
  keyOf: ({ ActorId }) => String(ActorId),
  survey: surveyActors,
  remarks: nameRemarks,
  map: mapActors,
})
