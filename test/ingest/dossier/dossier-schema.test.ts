import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { dossierSchema } from '../../../src/ingest/dossier/dossier-schema.ts'
import { edited, portAmal } from '../../support/dossier-file.ts'

const committed = JSON.parse(
  readFileSync(new URL('../../../schema/dossier.schema.json', import.meta.url), 'utf8'),
) as object
const seed = readFileSync(
  new URL('../../../seeds/baghdad-airport-2021.dossier.yaml', import.meta.url),
  'utf8',
)

describe('schema/dossier.schema.json', () => {
  test('is what the model gives; else run: node --import tsx tools/write-dossier-schema.mjs', () => {
    expect(committed).toEqual(JSON.parse(dossierSchema()))
  })

  test.each([
    ['the invented dossier', portAmal],
    ['the seed', seed],
  ])('takes %s', (_name, text) => {
    expect(validate(text)).toBe(true)
  })

  test.each([
    ['an unknown key', edited(portAmal, 'class: STATE', 'klass: STATE')],
    ['an unknown code', edited(portAmal, 'class: STATE', 'class: KINGDOM')],
    [
      'a missing title',
      edited(portAmal, '  - key: rockets\n    title:', '  - key: rockets\n    tilte:'),
    ],
  ])('refuses %s', (_name, text) => {
    expect(validate(text)).toBe(false)
  })
})

function validate(text: string): boolean {
  const ajv = new Ajv({ strict: false, formats: { date: true, uri: true } })
  return ajv.validate(committed, parse(text))
}
