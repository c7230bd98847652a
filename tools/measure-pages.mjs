/**
 * Measures the pages of a running Marsad in a browser: from a click to the painted result on warm data, and how a graph of
 * 10,000 nodes is drawn. Prints medians in milliseconds, and those of an empty frame to compare them with.
 */
import { chromium } from 'playwright-core'
import { browserOptions } from './browser-options.mjs'

const [home = 'http://127.0.0.1:4000'] = process.argv.slice(2)
const ROUNDS = 15

const browser = await chromium.launch(browserOptions())
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
page.setDefaultTimeout(120_000)
await page.goto(`${home}/?lang=en`)
await idle()

console.log(`an empty frame: ${await median(() => painted('document.body'))}`)
for (const [name, selector] of [
  ['count: certain, best', '.segments input:not(:checked)'],
  ['an actor, and all again', '.league .cell-button'],
  ['what was used, and all again', '.panel-weapons .bar-row'],
]) {
  for (let round = 0; round < 2; round += 1) await click(selector)
  console.log(`${name}: ${await median(() => click(selector))}`)
}
await graph()
await browser.close()

async function click(selector) {
  const taken = await painted(`document.querySelector('${selector}')`)
  await idle()
  return taken
}

/** From a click on an element to the second frame after it, in which its result stands. */
async function painted(element) {
  return page.evaluate(`new Promise((resolve) => {
    const begin = performance.now()
    ${element}.click()
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begin)))
  })`)
}

async function idle() {
  await page.waitForTimeout(300)
  const busy = page.locator('[aria-busy=true], .charts-place')
  while ((await busy.count()) > 0) await page.waitForTimeout(100)
}

async function median(measure) {
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await measure())
  const sorted = times.sort((one, other) => one - other)
  return `${sorted[Math.floor(ROUNDS / 2)].toFixed(0)} ms, at most ${sorted.at(-1).toFixed(0)}`
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
  await page.addInitScript(`globalThis.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    }).observe({ type: 'longtask', buffered: true })`)
  const begin = performance.now()
  await page.goto(`${home}/graph?lang=en&seed=actor:all&layout=place`)
  await page.locator('.graph-canvas[aria-label*="10,000"]').waitFor()
  console.log(`10,000 nodes: shown after ${(performance.now() - begin).toFixed(0)} ms`)
  await page.waitForTimeout(3_000)
  console.log(`  longest task: ${(await page.evaluate('longest')).toFixed(0)} ms`)
  const frames = await page.evaluate(`new Promise((resolve) => {
    let count = 0
    const end = performance.now() + 3000
    const step = () => {
      count += 1
      document.querySelector('.graph-zoom button:nth-child(' + (1 + (count % 2)) + ')').click()
      if (performance.now() < end) requestAnimationFrame(step)
      else resolve(count / 3)
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
    ...{ id: String(index), relation: 'OCCURRED_AT', disputed: false, basis: 'STATED' },
    ...{ from: { id: `event:${String(from)}` }, to: { id: place } },
  }
}
