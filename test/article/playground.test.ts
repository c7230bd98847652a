import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { launchBrowser } from '../support/browser.ts'
import { openPlayground, runTab, selectTab } from '../support/playground.ts'

const root = join(import.meta.dirname, '../..')

let the: Article
let browser: Browser

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(root, 'tools/build-web.mjs')])
  the = await article({ pages: { directory: join(root, 'dist/web'), playground: true } })
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  await the.stop()
})

it.each([
  ['AirportAttack', 'Two rockets at Baghdad airport'],
  ['AirportAttackInArabic', 'صاروخان على مطار بغداد'],
])(
  'the tab %s runs as it stands and shows the answer on the page',
  async (title, shownThere) => {
    const { page, complaints } = await openPlayground(browser, the.server.address)

    await selectTab(page, title)
    const { body, shown } = await runTab(page)

    const answer = JSON.parse(body) as { readonly errors?: unknown; readonly data: unknown }
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toMatchObject({
      events: {
        nodes: [
          {
            title: shownThere,
            attributionStatus: 'NONE',
            unclaimed: { claims: [{}] },
            attribution: {
              cells: expect.arrayContaining([
                expect.objectContaining({ stance: 'ACCUSED', scope: 'GENERAL' }),
              ]),
            },
          },
          {},
        ],
      },
    })
    // The editor draws spaces as it likes, so words are looked for one by one.
    for (const word of shownThere.split(' ')) {
      await expect.poll(async () => shown.innerText()).toContain(word)
    }
    expect(complaints).toEqual([])
    await page.context().close()
  },
  30_000,
)
