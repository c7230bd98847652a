import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { examined, fileOf } from '../../../support/imported.ts'

const source = 'gazetteer'

/** Files of gazetteers, where somebody has laid them beside the project. */
const REAL = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url))

describe.skipIf(!existsSync(REAL))('real gazetteers, left out where they are absent,', () => {
  test.each([
    ['geonames-iraq/iraq_admin1_admin2.csv', 120],
    ['geonames-iraq/iraq_places.csv', 120],
    ['geonames-iraq/iraq_places_cities_json.csv', 100],
    ['geonames-iraq/world_cities_ar.csv', 5_000],
    ['natural-earth/iraq_admin1_ne.geojson', 18],
    ['natural-earth/ne_50m_populated_places.geojson.xz', 1_200],
    ['iraq-admin-names/iraq_geo_en_ar_ku.json', 450],
  ])('%s lose no row', async (name, least) => {
    // A copy: what is rejected is written beside it.
    const path = await fileOf(basename(name), await readFile(`${REAL}${name}`))
    const { file } = await examined({ source, path })
    const { records, rows, skipped, rejected } = file.counts
    expect(records).toBe(rows + skipped + rejected)
    expect({ rejected, findings: file.findings.slice(0, 3) }).toEqual({ rejected: 0, findings: [] })
    expect(rows).toBeGreaterThanOrEqual(least)
  })
})
