import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { examined, fileOf } from '../../../support/imported.ts'

/** Bundles of OASIS and MITRE, where somebody has laid them beside the project. */
const REAL = fileURLToPath(new URL('../../../../../shared/data/stix/', import.meta.url))

describe.skipIf(!existsSync(REAL))('real bundles, left out where they are absent,', () => {
  test.each([
    ['oasis-apt1.json', 76, 13],
    ['oasis-defining-campaigns-threat-actors-intrusion-sets.json', 26, 14],
    ['oasis-poisonivy.json', 155, 4],
    ['oasis-using-granular-markings.json', 4, 1],
    ['capec-2.1.rebuilt.json.xz', 2_683, 1],
  ])('%s lose no object', async (name, all, least) => {
    // A copy: what is rejected is written beside it.
    const path = await fileOf(basename(name), await readFile(`${REAL}${name}`))
    const { file } = await examined({ source: 'stix', path })
    const { records, rows, skipped, rejected } = file.counts
    expect(records).toBe(all)
    expect(rows + skipped + rejected).toBe(all)
    expect(rows).toBeGreaterThanOrEqual(least)
    expect([...file.skippedFor.values()].reduce((sum, count) => sum + count, 0)).toBe(skipped)
  })
})
