/**
 * Measures the pages of a running Marsad in a browser: how long the overview takes to open, from a click to the next frame and
 * to the last change that it brings, on data that were asked for before, what the explorer does with the actor of most events,
 * and how a graph of 10,000 nodes is drawn. Prints medians and the longest in milliseconds.
 */
import { chromium } from 'playwright-core'
import { browserOptions } from './browser-options.mjs'

const [home = 'http://127.0.0.1:4000'] = process.argv.slice(2)
/** Even, so that what is clicked on and off ends as it began. */
const ROUNDS = 16

const browser = await chromium.launch(browserOptions())
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
page.setDefaultTimeout(60_000)
await page.addInitScript(watch)
for (const time of ['first', 'second']) await open(time)

for (const [name, selector] of [
  ['count: certain, best', '.segments label:has(input:not(:checked))'],
  ['an actor, and all again', '.league .cell-button'],
  ['what was used, and all again', '.panel-weapons .bar-row'],
]) {
  // Not every data set tells of weapons.
  if ((await page.locator(selector).count()) === 0) continue
  // What is measured was asked for before: there and back.
  for (let round = 0; round < 2; round += 1) await click(selector)
  const taken = []
  for (let round = 0; round < ROUNDS; round += 1) taken.push(await click(selector))
  const next = taken.map(({ frame }) => frame)
  const last = taken.map(({ change }) => change)
  console.log(`${name}: next frame ${spread(next)}, last change painted ${spread(last)}`)
}
await explore()
await graph()
await browser.close()

/** Opens the overview: until its numbers and list are there, and until all of it is. */
async function open(time) {
  const begin = performance.now()
  await page.goto(`${home}/?lang=en`)
  await page.locator('.kpis:not([aria-busy=true]) .kpi-value').first().waitFor()
  await page.locator('.chips-total:not(:empty)').waitFor()
  const numbers = performance.now() - begin
  await idle()
  const said = await page.locator('.chips-total').textContent()
  console.log(
    `overview, ${time} time: numbers after ${numbers.toFixed(0)} ms, all within ${(performance.now() - begin).toFixed(0)} ms; “${said}”`,
  )
}

/** In the explorer: the actor of most events with all that hangs on it, kind by kind, and what is said to be left out. */
async function explore() {
  await page.goto(`${home}/?lang=en`)
  await idle()
  await page.locator('.league .cell-button').first().click()
  await page.waitForURL(/actor=/)
  const actor = new URL(page.url()).searchParams.get('actor')
  await page.goto(`${home}/graph?lang=en&seed=${actor}&sel=${actor}`)
  const kinds = page.locator('.graph-counts li:has(button.tool)')
  await kinds.first().waitFor()
  await idle()
  await page.evaluate('longest = 0')
  for (let at = 0; at < (await kinds.count()); at += 1) {
    const begin = performance.now()
    await kinds.nth(at).locator('button').click()
    await idle()
    const taken = performance.now() - begin - 500
    const row = (await kinds.nth(at).locator('span').allTextContents()).join(' ')
    console.log(
      `explorer, ${actor}: ${row}, shown after ${taken.toFixed(0)} ms; longest task until now ${(await page.evaluate('longest')).toFixed(0)} ms`,
    )
  }
  for (const said of await page.locator('.graph-notices .notice').allTextContents()) {
    console.log(`  “${said.trim()}”`)
  }
}

/**
 * In the page: when it was clicked, when the first frame after that was shown as the browser times it (Event Timing, in steps
 * of 8 ms), and when the frame with the last change of the page was.
 */
function watch() {
  globalThis.measured = {}
  globalThis.longest = 0
  const observe = (type, take, more = {}) => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, ...more })
  }
  observe('longtask', ({ duration }) => {
    globalThis.longest = Math.max(globalThis.longest, duration)
  })
  const takeEvent = ({ name, duration }) => {
    if (name === 'click') globalThis.measured.frame = duration
  }
  observe('event', takeEvent, { durationThreshold: 16 })
  addEventListener(
    'click',
    ({ timeStamp }) => {
      // One that takes less than 16 ms has no entry.
      globalThis.measured = { begin: timeStamp, frame: 16, change: 0 }
    },
    true,
  )
  const afterFrame = (then) => requestAnimationFrame(() => setTimeout(then))
  const observer = new MutationObserver(() => {
    afterFrame(() => {
      globalThis.measured.change = performance.now() - globalThis.measured.begin
    })
  })
  const all = { subtree: true, childList: true, attributes: true, characterData: true }
  addEventListener('DOMContentLoaded', () => observer.observe(document.body, all))
}

/** Clicks and waits for all that follows. */
async function click(selector) {
  await page.locator(selector).first().click()
  await idle()
  return page.evaluate('measured')
}

async function idle() {
  await page.waitForTimeout(500)
  const busy = page.locator('[aria-busy=true], .charts-place')
  while ((await busy.count()) > 0) await page.waitForTimeout(200)
}

function spread(times) {
  const sorted = times.toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)]
  return `${median.toFixed(0)} ms (at most ${sorted.at(-1).toFixed(0)})`
}

/** An answer of 10,000 nodes and 20,000 relationships is put in the place of the server's. */
async function graph() {
  const nodes = Array.from({ length: 10_000 }, (_, index) => node(index))
  const relationships = Array.from({ length: 20_000 }, (_, index) => edge(index))
  const subgraph = { nodes, relationships, totalRelationships: 20_000, notFound: [] }
  await page.route('**/graphql', (route) =>
    route.request().postDataJSON().operationName === 'Seeds'
      ? route.fulfill({ json: { data: { subgraph: { ...subgraph, truncated: false } } } })
      : route.continue(),
  )
  const begin = performance.now()
  await page.goto(`${home}/graph?lang=en&seed=actor:all&layout=place`)
  await page.locator('.graph-canvas[aria-label*="10,000"]').waitFor()
  console.log(`10,000 nodes: shown after ${(performance.now() - begin).toFixed(0)} ms`)
  await page.waitForTimeout(3_000)
  console.log(`  longest task: ${(await page.evaluate('longest')).toFixed(0)} ms`)
  const frames = await page.evaluate(`new Promise((resolve) => {
    let count = 0
    const begin = performance.now()
    const step = () => {
      count += 1
      document.querySelector('.graph-zoom button:nth-child(' + (1 + (count % 2)) + ')').click()
      const taken = performance.now() - begin
      if (taken < 5000) requestAnimationFrame(step)
      else resolve((1000 * count) / taken)
    }
    step()
  })`)
  console.log(`  zooming, drawn by software: ${frames.toFixed(1)} frames a second`)
}

function node(index) {
  const common = { id: `event:${String(index)}`, label: `Event ${String(index)}`, degree: 4 }
  if (index % 5 === 0) return { ...common, __typename: 'Place', id: `place:${String(index)}` }
  const when = { earliest: `20${String(10 + (index % 12))}-05-01`, latest: null }
  return { ...common, __typename: 'Event', type: 'ROCKET_ATTACK', violence: 'STATE_BASED', when }
}

function edge(index) {
  const place = `place:${String((index * 5) % 10_000)}`
  const at = 1 + ((index * 7) % 9_999)
  const from = at % 5 === 0 ? at + 1 : at
  return {
    ...{
      id: String(index),
      relation: 'OCCURRED_AT',
      disputed: false,
      stances: [],
      basis: 'STATED',
    },
    ...{ from: { id: `event:${String(from)}` }, to: { id: place } },
  }
}
