import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { eventually } from '../support/eventually.ts'
import { mark } from '../support/marks.ts'
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

it('the tab EventsAsTheyChange tells over a socket of what is written meanwhile', async () => {
  const { page, complaints } = await openPlayground(browser, the.server.address)
  const opened = page.waitForEvent('websocket')
  await selectTab(page, 'EventsAsTheyChange')
  await page.getByRole('button', { name: 'Execute query' }).click()
  expect((await opened).url()).toBe(`${the.server.address.replace('http', 'ws')}/graphql`)

  const shown = page.locator('.graphiql-response .view-lines')
  // Only a write after the subscription has begun is told of, and the page does not say when that is.
  await eventually(async () => {
    const key = await mark(the.graph, 'ROCKET_ATTACK')
    return (await shown.innerText()).includes(key.slice(0, 'mark-'.length))
  }, 50_000)
  expect(await shown.innerText()).toContain('"ADDED"')
  await page.getByRole('button', { name: 'Stop query' }).click()
  expect(complaints).toEqual([])
  await page.context().close()
}, 60_000)
