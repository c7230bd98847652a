import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerPages } from '../../src/api/static-pages.ts'

const directory = mkdtempSync(join(tmpdir(), 'marsad-pages-'))

beforeAll(() => {
  mkdirSync(join(directory, 'playground'))
  mkdirSync(join(directory, 'assets'))
  writeFileSync(join(directory, '.inputs'), 'secret')
  writeFileSync(join(directory, 'index.html'), '<title>front</title>')
  writeFileSync(join(directory, 'playground/index.html'), '<title>playground</title>')
  writeFileSync(join(directory, 'assets/main-1a2b.js'), 'export {}')
  writeFileSync(join(directory, 'assets/main-1a2b.js.gz'), gzipSync('export {}'))
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

async function get(url: string, { headers = {}, playground = true, from = directory } = {}) {
  const server = Fastify()
  await registerPages(server, { directory: from, playground })
  const response = await server.inject({ url, headers })
  await server.close()
  return response
}

test.each(['/', '/playground', '/playground/', '/assets/main-1a2b.js'])(
  '%s comes with a policy that lets nothing in from elsewhere',
  async (url) => {
    const { statusCode, headers } = await get(url)

    expect(statusCode).toBe(200)
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self' blob:; " +
        "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
  },
)

test('a page is asked for anew each time, a file with a hash in its name never again', async () => {
  const page = await get('/playground')
  const asset = await get('/assets/main-1a2b.js')

  expect(page.headers['cache-control']).toBe('no-cache')
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('a page that has not changed is not sent again', async () => {
  const { headers } = await get('/')

  const again = await get('/', { headers: { 'if-none-match': String(headers.etag) } })

  expect(again.statusCode).toBe(304)
})

test('an asset travels compressed where the browser takes it', async () => {
  const plain = await get('/assets/main-1a2b.js')
  const packed = await get('/assets/main-1a2b.js', { headers: { 'accept-encoding': 'gzip' } })

  expect(plain.body).toBe('export {}')
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(packed.headers['content-type']).toMatch(/javascript/)
  expect(packed.headers.vary).toMatch(/accept-encoding/i)
})

test('a playground that is switched off says so, and the front page stays', async () => {
  const off = await get('/playground', { playground: false })
  const front = await get('/', { playground: false })

  expect(off.statusCode).toBe(404)
  expect(off.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(off.body).toContain('MARSAD_PLAYGROUND')
  expect(front.body).toBe('<title>front</title>')
})

test('pages that were never built say how to build them', async () => {
  const { statusCode, body } = await get('/', { from: join(directory, 'nowhere') })

  expect(statusCode).toBe(404)
  expect(body).toContain('npm start')
})

test.each(['/assets/../index.html', '/assets/%2e%2e/.inputs', '/assets/nothing.js', '/.inputs'])(
  '%s leads nowhere',
  async (url) => {
    const { statusCode, body } = await get(url)

    expect(statusCode).toBeGreaterThanOrEqual(403)
    expect(body).not.toContain('secret')
  },
)
