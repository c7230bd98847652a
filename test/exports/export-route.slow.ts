import { get } from 'node:http'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Exporter } from '../../src/api/export-route.ts'
import { limits } from '../../src/api/limits/limits.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { openExport } from '../../src/exports/open-export.ts'
import { exportDossiers } from '../../src/ingest/dossier-export/export-dossiers.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { eventually } from '../support/eventually.ts'
import { exportedAt, exporting } from '../support/exporting.ts'
import type { Exporting } from '../support/exporting.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const real: Exporter = (wish, ask, graph) =>
  openExport(wish, {
    ...{ ask, now: exportedAt, version: '0' },
    dossiers: (ids) => exportDossiers(graph, ids),
  })

let the: Exporting
let server: Asking
/** Exports of this name are what a test makes of them. */
let invented: () => AsyncIterable<string>

beforeAll(async () => {
  the = await exporting()
  server = await asking({
    ...{ schema: buildSchema(), graph: the.graph, config: { deadlineMs: 60_000 } },
    exporter: (wish, ask, graph) =>
      wish.format === 'invented'
        ? { mediaType: 'text/plain', fileName: 'invented.txt', chunks: invented() }
        : real(wish, ask, graph),
  })
})
afterAll(async () => {
  await server.stop()
  await the.stop()
})

const where = (value: unknown) => `where=${encodeURIComponent(JSON.stringify(value))}`
const wished = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
  server.askRaw({ method: 'GET', path, headers })

describe('GET /export/<format>', () => {
  it('gives the file that the command writes', async () => {
    const ids = ['event:ucdp-ged.9001', 'event:ucdp-ged.9002']
    const answer = await wished(`/export/csv?${where({ ids })}`)

    expect(answer).toMatchObject({
      status: 200,
      text: await the.text({ format: 'csv', where: { ids } }),
    })
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="marsad-csv-2032-01-01.csv"',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('gives dossiers as a zip, by the same bytes as the command', async () => {
    const ids = ['event:baghdad-airport-2021.erbil-drone-attack']
    const path = `${server.server.address}/export/dossier?${where({ ids })}`
    const answer = await fetch(path)

    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/zip')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="marsad-dossier-2032-01-01.zip"',
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(bytes).toEqual(new Uint8Array(await the.bytes({ format: 'dossier', where: { ids } })))
  })

  it.each([
    ['an unknown format', '/export/docx', 400, 'BAD_USER_INPUT', /csv, geojson/],
    ['a format out of a path', '/export/..%2f..%2fetc', 400, 'BAD_USER_INPUT', /no such format/],
    ['a where that is no JSON', '/export/csv?where={', 400, 'BAD_USER_INPUT', /no JSON/],
    ['a where that is no object', '/export/csv?where=[1]', 400, 'BAD_USER_INPUT', /no object/],
    ['a field that there is not', `/export/csv?${where({ colour: 'red' })}`, 400, 'BAD_USER_INPUT', /colour/],
    ['a day that there is not', `/export/csv?${where({ from: '2031-02-31' })}`, 400, 'BAD_USER_INPUT', /2031-02-31/],
    ['a reserved key', '/export/csv?where={"__proto__":{}}', 400, 'BAD_USER_INPUT', /__proto__/],
    ['a language that there is not', '/export/csv?lang=DE', 400, 'BAD_USER_INPUT', /EN or AR/],
    ['another parameter', '/export/csv?limit=3', 400, 'BAD_USER_INPUT', /"limit"/],
    ['a parameter twice', '/export/csv?lang=EN&lang=AR', 400, 'BAD_USER_INPUT', /more than once/],
  ])('refuses %s before anything is sent', async (_name, path, status, code, message) => {
    const answer = await wished(path)

    expect(answer).toMatchObject({ status, errors: [{ extensions: { code } }] })
    expect(answer.errors[0]?.message).toMatch(message)
    expect(answer.headers).not.toHaveProperty('content-disposition')
  }) // prettier-ignore

  it('is no POST', async () => {
    const answer = await server.askRaw({ method: 'POST', path: '/export/csv' })
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET' } })
  })

  it('is not loaded by a page of another site, but a person may follow a link', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site' }
    const loaded = { ...foreign, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }
    const followed = { ...foreign, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
    const path = `/export/csv?${where({ ids: ['event:none'] })}`

    expect(await wished(path, loaded)).toMatchObject({ status: 403 })
    expect(await wished(path, { origin: 'https://evil.example' })).toMatchObject({ status: 403 })
    expect(await wished(path, followed)).toMatchObject({ status: 200 })
  })

  it('breaks the connection where it fails on the way, so that half a file is no whole one', async () => {
    invented = async function* () {
      yield await Promise.resolve('half')
      throw new Error('the database went away')
    }
    await expect(wished('/export/invented')).rejects.toThrow(/aborted|hang up/)
  })

  it('reads no further than the client takes, and ends when it goes', async () => {
    let sent = 0
    let ended = false
    invented = async function* () {
      try {
        for (;;) {
          yield await Promise.resolve('x'.repeat(65_536))
          sent += 1
        }
      } finally {
        ended = true
      }
    }
    const request = get(`${server.server.address}/export/invented`)
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    response.pause()
    await eventually(async () => {
      const before = sent
      await wished('/live')
      return sent > 0 && sent === before
    }, 10_000)
    expect(sent).toBeLessThan(1_000)
    request.destroy()
    await eventually(() => ended, 10_000)
  })

  it('cuts off a client that takes nothing', async () => {
    let ended = false
    const endless = async function* () {
      try {
        for (;;) yield await Promise.resolve('x'.repeat(65_536))
      } finally {
        ended = true
      }
    }
    const impatient = await asking({
      ...{ schema: buildSchema(), graph: the.graph, patience: { taking: 200 } },
      exporter: () => ({ mediaType: 'text/plain', fileName: 'x.txt', chunks: endless() }),
    })
    const request = get(`${impatient.server.address}/export/x`, { agent: false })
    request.on('error', () => undefined)
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    response.on('error', () => undefined)
    response.pause()
    await eventually(() => ended, 10_000)
    request.destroy()
    await impatient.stop()
  })

  it('takes only so many at once', async () => {
    invented = async function* () {
      for (;;) yield await Promise.resolve('x'.repeat(65_536))
    }
    const open = await Promise.all(
      Array.from({ length: limits.exportsAtOnce }, async () => {
        const request = get(`${server.server.address}/export/invented`, { agent: false })
        await once(request, 'response')
        return request
      }),
    )
    expect(await wished('/export/csv')).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'OVERLOADED' } }],
    })
    for (const request of open) request.destroy()
    const path = `/export/csv?${where({ ids: ['event:none'] })}`
    await eventually(async () => (await wished(path)).status === 200, 10_000)
  })
})
