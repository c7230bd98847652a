import Fastify from 'fastify'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { registerPages } from '../../src/api/static-pages.ts'
import { builtPages } from './analyst.ts'
import { launchBrowser } from './browser.ts'
import { openPage } from './playground.ts'

/**
 * Answers by the name of the operation that asks, what gives one of its values, at once or in a while, or what it fails
 * with; what has none fails, and what is `errors` is a fault of its own.
 */
export type Answers = Readonly<Record<string, unknown>>

type Variables = Readonly<Record<string, unknown>>

/** Put in the place of an answer: the question fails with this code. */
export class Failure {
  constructor(readonly code: string) {}
}

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
      const given = answers[operationName]
      const data: unknown = await (typeof given === 'function'
        ? (given as (of: Variables) => unknown)(variables)
        : given)
      const code = data instanceof Failure ? data.code : 'INTERNAL_SERVER_ERROR'
      const errors = [{ message: 'Not here.', extensions: { code } }]
      const isFault = typeof data === 'object' && data !== null && 'errors' in data
      await (data === undefined || data instanceof Failure
        ? route.fulfill({ status: 500, json: { errors } })
        : route.fulfill({ json: isFault ? data : { data } }))
    })
    await page.goto(`${home}${path}`)
    return page
  }
}
