import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { limits } from '../../src/api/limits/limits.ts'
import { openPack } from '../../src/exports/evidence/open-pack.ts'
import { verdictText } from '../../src/exports/evidence/verdict-text.ts'
import { verifyPack } from '../../src/exports/evidence/verify-pack.ts'
import { formats } from '../../src/exports/formats.ts'
import type { EventWhere } from '../../src/exports/gql/graphql.ts'
import { exportedAt, exporting } from '../support/exporting.ts'
import type { Exporting } from '../support/exporting.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const manual = await readFile(resolve(import.meta.dirname, '../../docs/exporting.md'), 'utf8')

describe('docs/exporting.md', () => {
  let the: Exporting

  beforeAll(async () => {
    the = await exporting({ withGed: false })
  })
  afterAll(async () => the.stop())

  it('lists every format, and no other', () => {
    const rows = [...manual.matchAll(/^\| `([\w-]+)` +\| `[.]([\w.]+)` /gm)]
    expect(rows.map(([, name, extension]) => `${name ?? ''} ${extension ?? ''}`)).toEqual(
      formats.map(({ name, extension }) => `${name} ${extension}`),
    )
  })

  it('tells how many exports run at once', () => {
    expect(limits.exportsAtOnce).toBe(8)
    expect(manual).toContain('eight exports run at once')
  })

  it('shows a true file', async () => {
    const [, where = '', shown = ''] =
      /export geojson --where '(.+)'\n```\n\n```json\n([^]+?)```/.exec(manual) ?? []
    const file = await the.text({ format: 'geojson', where: JSON.parse(where) as EventWhere })
    expect(JSON.parse(file)).toEqual(JSON.parse(shown))
  })

  it('shows a true verdict', async () => {
    const [, shown = ''] = /```text\n([^]+?)```/.exec(manual) ?? []
    const folder = await mkdtemp(join(tmpdir(), 'marsad-manual-'))
    const path = join(folder, 'attacks.zip')
    await writeFile(
      path,
      await the.bytes({ format: 'evidence-pack', where: { typeGroups: ['ATTACK'] } }),
    )
    const pack = await openPack(path)
    await rm(folder, { recursive: true })
    const verdict = await verifyPack(pack, { ask: the.ask, now: exportedAt, version: '0' })
    // The seal changes with whatever a record holds.
    const plain = (text: string) => text.replace(/seal is [0-9a-f]{64}/, 'seal is …')
    expect(plain(verdictText(pack, verdict))).toBe(plain(shown).trim())
  })
})
