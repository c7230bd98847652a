import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exporting } from '../support/exporting.ts'
import type { Exporting } from '../support/exporting.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

interface Feature {
  readonly type: string
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] } | null
  readonly properties: Readonly<Record<string, unknown>>
}

interface Collection {
  readonly type: string
  readonly features: readonly Feature[]
  readonly about: { readonly sources: readonly { readonly id: string }[] }
}

let the: Exporting
let collection: Collection

beforeAll(async () => {
  the = await exporting()
  collection = JSON.parse(await the.text({ format: 'geojson' })) as Collection
})
afterAll(async () => the.stop())

const feature = (id: string) => collection.features.find((one) => one.id === id)

describe('geojson', () => {
  it('keeps the rules of RFC 7946', () => {
    expect(collection.type).toBe('FeatureCollection')
    // 7.1: members of other types must not be there.
    for (const name of ['geometry', 'properties', 'coordinates', 'geometries', 'crs']) {
      expect(collection).not.toHaveProperty(name)
    }
    expect(collection.features.length).toBeGreaterThan(10)
    for (const { type, geometry, properties, id } of collection.features) {
      expect(type).toBe('Feature')
      expect(typeof properties).toBe('object')
      expect(typeof id).toBe('string')
      if (geometry !== null) positionsOf(geometry).forEach(expectPosition)
    }
  })

  it('puts a point where the spot is known, longitude first', () => {
    const geometry = { type: 'Point', coordinates: [33.5, 41.25] }
    expect(feature('event:ucdp-ged.9001')).toMatchObject({
      geometry,
      properties: { precision: 'EXACT' },
    })
  })

  it.each(['9002', '9004'])('puts no point where only an area is known: %s', (number) => {
    const found = feature(`event:ucdp-ged.${number}`)
    expect(found?.geometry).toBeNull()
    expect(found?.properties.precision).toMatch(/^(ADMIN2|COUNTRY)$/)
  })

  it('says what was asked and where it is from', () => {
    expect(collection.about).toMatchObject({
      where: null,
      lang: 'EN',
      exportedAt: '2032-01-01T00:00:00.000Z',
    })
    expect(collection.about.sources.map(({ id }) => id)).toContain('source:ucdp')
  })
})

function positionsOf({ type, coordinates }: NonNullable<Feature['geometry']>): readonly unknown[] {
  expect(['Point', 'MultiPoint']).toContain(type)
  return type === 'Point' ? [coordinates] : coordinates
}

function expectPosition(position: unknown): void {
  expect(position).toHaveLength(2)
  const [longitude, latitude] = position as readonly number[]
  expect(Math.abs(Number(longitude))).toBeLessThanOrEqual(180)
  expect(Math.abs(Number(latitude))).toBeLessThanOrEqual(90)
}
