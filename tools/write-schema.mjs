// Writes schema/schema.graphql anew: node --import tsx tools/write-schema.mjs
import { writeFile } from 'node:fs/promises'
import { schemaText } from '../src/api/schema-text.ts'

await writeFile(new URL('../schema/schema.graphql', import.meta.url), schemaText())
