import { z } from 'zod'
import { dossierModel } from './dossier.model.ts'

/** Makes the JSON Schema by which editors complete and check a dossier while it is written, as the text of its file. */
export function dossierSchema(): string {
  const schema = z.toJSONSchema(dossierModel, { io: 'input', target: 'draft-7', reused: 'ref' })
  const titled = {
    ...schema,
    title: 'Dossier',
    description: 'One document and what it says, for Marsad. docs/dossier.md explains it.',
  }
  return `${JSON.stringify(titled, null, 2)}\n`
}
