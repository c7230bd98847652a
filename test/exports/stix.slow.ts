import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { uuidV5 } from '../../src/lib/uuid-v5.ts'
import { exporting } from '../support/exporting.ts'
import type { Exporting } from '../support/exporting.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** The official schemas, which are not ours to keep here: docs/exporting.md says how to get them. */
const schemas = resolve(import.meta.dirname, '../../.marsad-test/stix-schemas/schemas')

interface StixObject extends Readonly<Record<string, unknown>> {
  readonly id: string
  readonly type: string
}

interface Bundle {
  readonly id: string
  readonly type: string
  readonly objects: readonly StixObject[]
}

let the: Exporting
let bundle: Bundle

beforeAll(async () => {
  the = await exporting()
  bundle = await read()
})
afterAll(async () => the.stop())

async function read(): Promise<Bundle> {
  return JSON.parse(await the.text({ format: 'stix' })) as Bundle
}

const ofType = (type: string) => bundle.objects.filter((object) => object.type === type)

describe('stix', () => {
  it('has an incident for each event, with its facts in the extension that the bundle defines', () => {
    const [definition] = ofType('extension-definition')
    const facts = ofType('incident').map(({ extensions }) =>
      Object.entries(extensions as Readonly<Record<string, Readonly<Record<string, unknown>>>>),
    )
    expect(facts.length).toBeGreaterThan(10)
    for (const [[key] = []] of facts) expect(key).toBe(definition?.id)
    const found = facts.map(([entry]) => entry?.[1])
    expect(found).toContainEqual(
      expect.objectContaining({ marsad_id: 'event:ucdp-ged.9002', killed_low: 6, killed_high: 12 }),
    )
    const drone = found.find(
      (one) => one?.marsad_id === 'event:baghdad-airport-2021.erbil-drone-attack',
    )
    expect(drone).toBeDefined()
    expect(drone).not.toHaveProperty('killed_best')
  })

  it('names nothing that it does not hold, each thing once, and ends before what joins them', () => {
    const seen = new Set<string>()
    for (const object of bundle.objects) {
      expect(seen).not.toContain(object.id)
      seen.add(object.id)
      const {
        source_ref,
        target_ref,
        sighting_of_ref,
        where_sighted_refs = [],
        object_marking_refs = [],
      } = object
      const refs = [
        source_ref,
        target_ref,
        sighting_of_ref,
        ...(where_sighted_refs as unknown[]),
        ...(object_marking_refs as unknown[]),
      ]
      for (const ref of refs.filter((one) => one !== undefined)) expect(seen).toContain(ref)
    }
  })

  it('takes no accusation for a sighting', () => {
    const sighted = ofType('sighting').flatMap(({ external_references }) => external_references)
    expect(JSON.stringify(sighted)).toContain('event:ucdp-ged.9001')
    expect(JSON.stringify(sighted)).not.toContain('baghdad-airport-2021.isis-attacks')
  })

  it('marks data with the licence of their source', () => {
    expect(JSON.stringify(ofType('marking-definition'))).toContain('CC BY 4.0')
  })

  it('has the same ids whenever it is made', async () => {
    expect(await read()).toEqual(bundle)
  })

  it.skipIf(!existsSync(schemas))(
    'keeps to the schemas of OASIS (left out where .marsad-test/stix-schemas is absent)',
    () => {
      const ajv = new Ajv2020({
        strict: false,
        validateFormats: false,
        allErrors: true,
        unicodeRegExp: false,
      })
      for (const folder of readdirSync(schemas)) {
        for (const file of readdirSync(join(schemas, folder))) {
          ajv.addSchema(JSON.parse(readFileSync(join(schemas, folder, file), 'utf8')) as object)
        }
      }
      const base =
        'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas'
      const places: Readonly<Record<string, string>> = {
        relationship: 'sros',
        sighting: 'sros',
        'marking-definition': 'common',
        'extension-definition': 'common',
      }
      for (const object of bundle.objects) {
        const validate = ajv.getSchema(
          `${base}/${places[object.type] ?? 'sdos'}/${object.type}.json`,
        )
        expect(
          validate?.(object),
          `${JSON.stringify(object)} ${JSON.stringify(validate?.errors)}`,
        ).toBe(true)
      }
      expect(
        ajv.getSchema(`${base}/common/bundle.json`)?.({
          ...bundle,
          objects: bundle.objects.slice(0, 1),
        }),
      ).toBe(true)
      // The schemas would say so: an incident needs a name.
      const [incident] = ofType('incident')
      const nameless = { ...incident, name: undefined }
      expect(ajv.getSchema(`${base}/sdos/incident.json`)?.(nameless)).toBe(false)
    },
  )
})

it('makes the UUIDs that others make', () => {
  // RFC 9562, appendix A.4.
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  )
})
