// Writes schema/dossier.schema.json anew: node --import tsx tools/write-dossier-schema.mjs
import { writeFile } from 'node:fs/promises'
import { format } from 'prettier'
import { dossierSchema } from '../src/ingest/dossier/dossier-schema.ts'

const text = await format(dossierSchema(), { parser: 'json', printWidth: 100 })
await writeFile(new URL('../schema/dossier.schema.json', import.meta.url), text)
