import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { builtPages, isFault, settled } from '../support/analyst.ts'
import { article, type Article, eventId } from '../support/article.ts'
import { axeFindings } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import { openPage } from '../support/playground.ts'

// The first run of each form is planned, on a busy machine in some seconds.
vi.setConfig({ testTimeout: 400_000 })

let server: Article
let browser: Browser
let home: string

beforeAll(async () => {
  server = await article({ pages: { directory: await builtPages(), playground: true } })
  home = server.url.replace('/graphql', '')
  browser = await launchBrowser()
}, 120_000)

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** A screen or a state of one: where it is, and what is done there. */
interface Screen {
  readonly name: string
  readonly path: string
  readonly act?: (page: Page) => Promise<unknown>
  /** Answers of the server that are put in the place of its own. */
  readonly faults?: Readonly<Record<string, string>>
}

const airport = eventId('airport-attack')
const screens: readonly Screen[] = [
  { name: 'the overview', path: '/' },
  {
    name: 'the overview as tables',
    path: '/?table=time,where,actors,pairs,weapons,events&vs=2020-01-01..2020-12-31',
  },
  { name: 'events', path: '/events?used=unknown&violence=unknown' },
  { name: 'an event', path: `/events/${airport}` },
  { name: 'no event', path: '/events/event:none' },
  { name: 'actors', path: '/actors' },
  { name: 'an actor, of whom nothing is told', path: '/actors/actor:iraq?to=1900-12-31' },
  { name: 'a place', path: '/places/place:iraq' },
  { name: 'sources', path: '/sources' },
  { name: 'the graph before it begins', path: '/graph' },
  {
    name: 'the graph',
    path: `/graph?seed=${airport}&expand=${airport}&sel=${airport}&layout=place`,
  },
  { name: 'the comparison', path: '/compare?a=wire&b=state' },
  { name: 'import', path: '/import' },
  { name: 'no such page', path: '/nowhere' },
  {
    name: 'the search',
    path: '/',
    act: async (page) => {
      await page.keyboard.press('/')
      await page.getByRole('combobox').fill('Baghdad')
      await page.getByRole('option').first().waitFor()
    },
  },
  { name: 'the keys', path: '/', act: async (page) => page.keyboard.press('?') },
  {
    name: 'the time filter',
    path: '/',
    act: async (page) => page.locator('[data-filter=time]').click(),
  },
  {
    name: 'a menu',
    path: '/',
    act: async (page) => page.locator('.panel-weapons [aria-haspopup=menu]').click(),
  },
  {
    name: 'panels that failed, are too dear, or are away',
    path: '/',
    faults: {
      Weapons: 'INTERNAL_SERVER_ERROR',
      Pairs: 'QUERY_TOO_EXPENSIVE',
      League: 'DATABASE_UNAVAILABLE',
    },
  },
]

const looks = (['en', 'ar'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((theme) => `lang=${lang}&theme=${theme}`),
)

async function open({ path, act, faults }: Screen, look: string) {
  const { page, complaints } = await openPage(browser, `${home}/live`)
  page.setDefaultTimeout(60_000)
  if (faults !== undefined) await putFaults(page, faults)
  await page.goto(`${home}${path}${path.includes('?') ? '&' : '?'}${look}`)
  await settled(page)
  await act?.(page)
  return { page, complaints }
}

async function putFaults(page: Page, faults: Readonly<Record<string, string>>): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON() as { readonly operationName: string }
    const code = faults[operationName]
    if (code === undefined) return route.continue()
    const errors = [{ message: 'Not now.', extensions: { code } }]
    return route.fulfill({ status: 503, json: { errors } })
  })
}

test.each(screens)('axe finds nothing on $name, in either language and theme', async (screen) => {
  for (const look of looks) {
    const { page, complaints } = await open(screen, look)
    expect({ look, found: await axeFindings(page) }).toEqual({ look, found: [] })
    if (screen.faults === undefined && !screen.path.includes('nowhere'))
      expect(complaints.filter(isFault)).toEqual([])
    await page.context().close()
  }
})

test.each(screens.filter(({ faults }) => faults === undefined))(
  '$name fits every width, in either language',
  async (screen) => {
    for (const look of ['lang=en', 'lang=ar']) {
      const { page } = await open(screen, look)
      for (const width of [390, 1024, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        await eventually(
          async () => Number(await page.evaluate('document.documentElement.scrollWidth')) <= width,
          5_000,
        )
      }
      await page.context().close()
    }
  },
)
