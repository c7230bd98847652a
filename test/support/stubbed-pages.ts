import Fastify from 'fastify'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { registerPages } from '../../src/api/static-pages.ts'
import { builtPages } from './analyst.ts'
import { launchBrowser } from './browser.ts'
import { openPage } from './playground.ts'

/** What an operation asks with. */
type Variables = Readonly<Record<string, unknown>>

/** Answers by the name of the operation that asks, or how they follow from what it asks with; what has none fails. */
export type Answers = Readonly<Record<string, unknown>>

/** Serves the built pages without a database for the tests of a file; gives a way to open one with given answers. */
export function stubbedPages(): (path: string, answers: Answers) => Promise<Page> {
  const server = Fastify()
  let browser: Awaited<ReturnType<typeof launchBrowser>> | undefined
  let home = ''
  beforeAll(async () => {
    await registerPages(server, { directory: await builtPages(), playground: false })
    home = await server.listen({ port: 0, host: '127.0.0.1' })
    browser = await launchBrowser('webgl')
  }, 240_000)
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    await server.close()
  })
  return async (path, answers) => {
    if (browser === undefined) throw new Error('The pages are served before the tests of a file.')
    const { page } = await openPage(browser, `${home}/live`)
    page.setDefaultTimeout(45_000)
    await page.route('**/graphql', async (route) => {
      const { operationName, variables } = route.request().postDataJSON() as {
        readonly operationName: string
        readonly variables: Variables
      }
      const answer = answers[operationName]
      const data: unknown =
        typeof answer === 'function' ? (answer as (asked: Variables) => unknown)(variables) : answer
      const errors = [{ message: 'Not here.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]
      await (data === undefined
        ? route.fulfill({ status: 500, json: { errors } })
        : route.fulfill({ json: { data } }))
    })
    await page.goto(`${home}${path}`)
    return page
  }
}
