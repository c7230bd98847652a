import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { article, type Article } from './article.ts'
import { launchBrowser } from './browser.ts'
import { openPage } from './playground.ts'

const root = join(import.meta.dirname, '../..')

/** Builds the pages where they have changed; gives their folder. */
export async function builtPages(): Promise<string> {
  await promisify(execFile)(process.execPath, [join(root, 'tools/build-web.mjs')])
  return join(root, 'dist/web')
}

/** Waits until no panel asks any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main').waitFor()
  await page.locator('.panel, .graph-page, .page').first().waitFor()
  const waiting = page.locator('[aria-busy=true], .charts-place, .skeleton')
  await expect.poll(() => waiting.count(), { timeout: 150_000 }).toBe(0)
}

/** A server that plans many new forms at once says that it is busy, and is asked again. */
export function isFault(complaint: string): boolean {
  return !complaint.includes('503')
}

/** The number on a card of the overview. */
export async function kpi(page: Page, id: string): Promise<string> {
  return page.locator(`[data-kpi=${id}] strong`).innerText()
}

/** The pages of the article's graph, a browser that looks at them, and what they are served from. */
export interface Analyst {
  readonly server: Article
  readonly browser: Browser
  readonly home: string
  readonly directory: string
  readonly open: (path: string) => ReturnType<typeof openPage>
}

/** Serves the pages for the tests of a file; gives them once the tests run. */
export function analyst(): () => Analyst {
  let standing: Analyst | undefined
  beforeAll(async () => {
    const directory = await builtPages()
    const server = await article({ pages: { directory, playground: true } })
    const browser = await launchBrowser()
    const home = server.url.replace('/graphql', '')
    const open: Analyst['open'] = async (path) => {
      const opened = await openPage(browser, `${home}${path}`)
      opened.page.setDefaultTimeout(45_000)
      return opened
    }
    standing = { server, browser, home, directory, open }
  }, 240_000)
  afterEach(async () => {
    for (const context of standing?.browser.contexts() ?? []) await context.close()
  })
  afterAll(async () => {
    await standing?.browser.close()
    await standing?.server.stop()
  })
  return () => {
    if (standing === undefined) throw new Error('The pages are served before the tests of a file.')
    return standing
  }
}
