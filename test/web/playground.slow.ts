import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Fastify, { type FastifyInstance } from 'fastify'
import { buildSchema } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { registerPages } from '../../src/api/static-pages.ts'
import { launchBrowser } from '../support/browser.ts'
import { playgroundTabs } from '../support/playground-tabs.ts'
import {
  editorOf,
  fontsOf,
  openPlayground,
  runTab,
  tabTitles,
  type TextStorage,
} from '../support/playground.ts'

const root = join(import.meta.dirname, '../..')
const schema = buildSchema(`
  type Query {
    "Finds by name, in any script."
    search(text: String!): Hit
  }
  type Hit {
    "The name that matched."
    label: String!
  }
`)
const rootValue = { search: ({ text }: { readonly text: string }) => ({ label: text }) }

vi.setConfig({ testTimeout: 30_000 })

let server: FastifyInstance
let browser: Browser
let baseUrl: string

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(root, 'tools/build-web.mjs')])
  server = Fastify()
  await registerPages(server, { directory: join(root, 'dist/web'), playground: true })
  server.all('/graphql', createHandler({ schema, rootValue }))
  baseUrl = await server.listen({ host: '127.0.0.1', port: 0 })
  browser = await launchBrowser()
}, 120_000)

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

const search = (query: string, variables: object) =>
  `?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`
const ask =
  'query Ask($text: String!) {\n  # ما هو داعش\n  search(text: $text) {\n    label\n  }\n}\n'

test('a first visit shows a tab for each file, the first one open', async () => {
  const { page, complaints } = await openPlayground(browser, baseUrl)

  const names = playgroundTabs().map(
    ({ query }) => /^(?:query|subscription) (\w+)/m.exec(query)?.[1],
  )
  expect(await tabTitles(page)).toEqual(names)
  await expect.poll(async () => (await editorOf(page)).innerText()).toMatch(/Who.attacked.what/)
  expect(complaints).toEqual([])
})

test('a query in the address opens in a tab of its own and runs as it stands', async () => {
  const { page, complaints } = await openPlayground(
    browser,
    baseUrl,
    search(ask, { text: 'سي رام' }),
  )

  const { body, shown } = await runTab(page)

  expect((await tabTitles(page)).at(-1)).toBe('Ask')
  expect(JSON.parse(body)).toEqual({ data: { search: { label: 'سي رام' } } })
  expect(await shown.innerText()).toContain('سي')
  expect(complaints).toEqual([])
})

test('Arabic is drawn with the typeface that comes along, in the editor and in the result', async () => {
  const { page } = await openPlayground(browser, baseUrl, search(ask, { text: 'داعش' }))
  const { shown } = await runTab(page)

  const comment = (await editorOf(page)).getByText('داعش')
  for (const element of [shown.getByText('داعش'), comment]) {
    await expect.poll(() => fontsOf(page, element)).toContain('IBM Plex Sans Arabic')
  }
})

test('newer default tabs replace older ones, and what the reader wrote stays', async () => {
  const { page } = await openPlayground(browser, baseUrl)
  const defaults = await tabTitles(page)
  // GraphiQL stores its tabs half a second after a change, over whatever is there: it must be closed by then.
  await page.goto(`${baseUrl}/graphql`)
  await page.evaluate(() => {
    const tab = (id: string, query: string) => ({
      id,
      title: id,
      query,
      variables: null,
      headers: null,
      operationName: null,
      response: null,
    })
    const old = 'query Old { search(text: "a") { label } }'
    const tabs = [tab('1', old), tab('2', 'query Own { search(text: "b") { label } }')]
    const storage = (globalThis as unknown as { readonly localStorage: TextStorage }).localStorage
    storage.clear()
    storage.setItem('graphiql:tabState', JSON.stringify({ activeTabIndex: 1, tabs }))
    storage.setItem('marsad:defaultTabs', JSON.stringify([{ query: old, variables: '' }]))
  })
  await page.goto(`${baseUrl}/playground`)
  await editorOf(page)

  expect(await tabTitles(page)).toEqual([...defaults, '2'])
})

test('a tab that was closed stays closed until the defaults change', async () => {
  const { page } = await openPlayground(browser, baseUrl)
  const [, ...rest] = await tabTitles(page)
  await page.getByRole('button', { name: 'Close Tab' }).first().click()
  await expect.poll(() => storedTabs(page)).toBe(rest.length)
  await page.reload()
  await editorOf(page)

  expect(await tabTitles(page)).toEqual(rest)
})

async function storedTabs(page: Page): Promise<number> {
  const stored = await page.evaluate("localStorage.getItem('graphiql:tabState')")
  return (JSON.parse(String(stored)) as { readonly tabs: readonly unknown[] }).tabs.length
}

test('the explorer and the documentation open beside the editor', async () => {
  const { page, complaints } = await openPlayground(browser, baseUrl)

  await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click()
  await page.locator('.graphiql-explorer-root').getByText('search').waitFor()
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  await page.getByText('Query', { exact: true }).first().waitFor()

  expect(complaints).toEqual([])
})

test('the policy stops a request to another origin', async () => {
  const { page, complaints } = await openPlayground(browser, baseUrl)

  await page.evaluate("fetch('http://127.0.0.1:9/').catch(() => undefined)")

  expect(complaints.join()).toContain('Content Security Policy')
})
