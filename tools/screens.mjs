/**
 * Takes the pictures of docs/screens from a running Marsad that holds the article and, for the page of an import, one of
 * the samples (docs/screens/README.md says how). Names may follow, to take these alone.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { browserOptions } from './browser-options.mjs'
import { smallPng } from './small-png.mjs'
import { screens } from './screen-list.mjs'

const root = join(import.meta.dirname, '..')
const [home = 'http://127.0.0.1:4000', ...names] = process.argv.slice(2)

const browser = await chromium.launch(browserOptions())
for (const lang of ['en', 'ar']) {
  for (const theme of ['light', 'dark']) {
    for (const screen of screens) {
      const name = `${screen.name}-${lang}-${theme}`
      if (names.length === 0 || names.some((one) => name.startsWith(one))) {
        await take(screen, { name, lang, theme })
      }
    }
  }
}
await browser.close()

async function take({ path, size, prepare, held, act, only }, { name, lang, theme }) {
  const context = await browser.newContext({ viewport: size ?? { width: 1440, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(90_000)
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`))
  await prepare?.(page)
  await page.goto(`${home}${path}${path.includes('?') ? '&' : '?'}lang=${lang}&theme=${theme}`)
  await settled(page, held)
  await act?.(page, settled)
  await page.evaluate('document.fonts.ready')
  const part = only === undefined ? page : page.locator(only)
  const picture = smallPng(await part.screenshot({ animations: 'disabled' }))
  await writeFile(join(root, 'docs/screens', `${name}.png`), picture)
  console.log(`${name} ${String(Math.round(picture.length / 1024))} kB`)
  await context.close()
}

/** Waits until no panel asks any more, but for those that are held. */
async function settled(page, held = 'none') {
  await page.locator('main').waitFor()
  await page.waitForTimeout(1_000)
  const busy = `[aria-busy=true]:not([data-panel=${held}])`
  const waiting = page.locator(`${busy}, .charts-place, .event-page > .skeleton`)
  for (let turn = 0; turn < 180 && (await waiting.count()) > 0; turn += 1) {
    await page.waitForTimeout(500)
  }
  await page.waitForTimeout(500)
}
