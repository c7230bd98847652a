import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { Failure, stubbedPages } from '../support/stubbed-pages.ts'
import { packedState, stateInAddress } from '../../web/src/pages/graph/graph-state.ts'

// Drawn by software, on a busy machine in some seconds.
vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const event = (index: number) => ({
  ...{ __typename: 'Event', id: `event:${String(index)}`, degree: 1 },
  label: `An event whose name is long enough for the edge ${String(index)}`,
  ...{ type: 'ROCKET_ATTACK', violence: 'STATE_BASED' },
  when: { earliest: `2021-01-${String(index + 1).padStart(2, '0')}`, latest: null },
})

/** An actor whom so many events join. */
function star(count: number) {
  const actor = { __typename: 'Actor', id: 'actor:hub', label: 'The hub', degree: count }
  const events = Array.from({ length: count }, (_, index) => event(index))
  const relationships = events.map(({ id }) => ({
    ...{
      id: `${id} by`,
      relation: 'PERPETRATED_BY',
      disputed: false,
      stances: [],
      basis: 'STATED',
    },
    ...{ from: { id }, to: { id: actor.id } },
  }))
  const subgraph = { nodes: [actor, ...events], relationships }
  return { ...subgraph, totalRelationships: count, truncated: false, notFound: [] }
}

async function explorer(count: number, more = ''): Promise<Page> {
  const page = await open(`/graph?lang=en&seed=actor:hub&layout=date${more}`, {
    Seeds: { subgraph: star(count) },
    NodeCounts: { neighbourCounts: [], node: null },
  })
  await page.locator(`.graph-canvas[aria-label*="${String(count + 1)}"]`).waitFor()
  return page
}

/** How many pixels of a layer of the canvas are drawn on, from a column on. */
async function ink(page: Page, layer: 'labels' | 'edgeLabels', from = 0): Promise<number> {
  return page.evaluate<number>(`(() => {
    const layer = document.querySelector('canvas.sigma-${layer}')
    const begin = ${String(from)} < 0 ? layer.width + ${String(from)} : ${String(from)}
    const { data } = layer.getContext('2d').getImageData(begin, 0, layer.width - begin, layer.height)
    return data.filter((value, index) => index % 4 === 3 && value > 0).length
  })()`)
}

test('few links have their names; of many, those of the node that is chosen', async () => {
  const few = await explorer(12)
  await eventually(async () => (await ink(few, 'edgeLabels')) > 0, 10_000)

  const many = await explorer(50)
  await eventually(async () => (await ink(many, 'labels')) > 0, 10_000)
  expect(await ink(many, 'edgeLabels')).toBe(0)

  await many.locator('.inspector .links').getByRole('button', { name: 'The hub' }).click()
  await eventually(async () => (await ink(many, 'edgeLabels')) > 0, 10_000)
})

test('a step is taken back, and what lies before the graph is no step', async () => {
  const page = await explorer(3)
  const undo = page.getByRole('button', { name: 'Undo' })
  expect(await undo.isDisabled()).toBe(true)
  await page.keyboard.press('Control+z')

  await page.locator('.inspector .links').getByRole('button', { name: 'The hub' }).click()
  await page.keyboard.press('p')
  await page.waitForURL(/pin=/)
  await undo.click()

  await page.waitForURL((url) => !url.searchParams.has('pin'))
  expect(new URL(page.url()).pathname).toBe('/graph')
  await eventually(() => undo.isDisabled(), 5_000)
})

test('no name of a node runs over the edge of the canvas', async () => {
  const page = await explorer(25)

  await eventually(async () => (await ink(page, 'labels')) > 0, 10_000)
  expect(await ink(page, 'labels', -1)).toBe(0)
})

/** The names that a redrawn canvas shows, in its last picture alone, each with where it begins and how wide it is. */
async function namesShown(
  page: Page,
): Promise<readonly (readonly [string, number, number, number])[]> {
  await page.evaluate(`(() => {
    window.shown = []
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.clearRect = function (...area) {
      if (this.canvas.classList.contains('sigma-labels')) window.shown = []
      clearRect.apply(this, area)
    }
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      if (this.canvas.classList.contains('sigma-labels'))
        window.shown.push([text, x, y, this.measureText(text).width])
      fillText.call(this, text, x, y)
    }
  })()`)
  await page.locator('.zoom-buttons button, .graph-zoom button').last().click()
  await eventually(async () => (await page.evaluate<number>('window.shown.length')) > 0, 10_000)
  return page.evaluate('window.shown')
}

test('where one event is chosen, the names of actors and places last, and none covers another', async () => {
  const place = {
    __typename: 'Place',
    id: 'place:one',
    label: 'A place',
    degree: 1,
    kind: 'SETTLEMENT',
  }
  const away = { ...place, id: 'place:two', label: 'مكان' }
  const part = star(12)
  const at = (id: string, from: string, to: string) => ({
    ...{ id, relation: 'OCCURRED_AT', disputed: false, stances: [], basis: 'STATED' },
    ...{ from: { id: from }, to: { id: to } },
  })
  const relationships = [
    ...part.relationships,
    ...[at('one', 'event:3', place.id), at('two', 'event:4', away.id)],
  ]
  const page = await open('/graph?lang=en&seed=actor:hub&layout=date&sel=event:3', {
    Seeds: { subgraph: { ...part, nodes: [...part.nodes, place, away], relationships } },
    NodeCounts: { neighbourCounts: [], node: null },
  })
  await page.locator('.graph-canvas[aria-label*="15"]').waitFor()

  const names = await namesShown(page)

  const texts = names.map(([text]) => text.replace(/[\u2067\u2069]/g, ''))
  expect(texts).toEqual(expect.arrayContaining(['The hub', 'A place', 'مكان']))
  expect(texts.filter((text) => text.startsWith('An event'))).toEqual([])
  for (const [index, [, x, y, width]] of names.entries()) {
    for (const [, left, line, wide] of names.slice(index + 1)) {
      expect(x + width <= left || left + wide <= x || Math.abs(y - line) >= 12).toBe(true)
    }
  }
})

test('a span of time has two handles on one line, which keys move and which do not pass each other', async () => {
  const page = await explorer(20)
  const span = page.getByRole('group', { name: 'Time' })
  const [from, to] = [span.getByRole('slider').first(), span.getByRole('slider').last()]
  const [one, other] = [await from.boundingBox(), await to.boundingBox()]
  expect(one).toEqual(other)

  await from.press('ArrowRight')
  await page.waitForURL(/t0=2021-01-02/)
  await to.press('Home')
  await page.waitForURL(/t1=2021-01-02/)
  expect(await to.getAttribute('aria-valuetext')).toBe('2021-01-02')
  await from.press('Home')
  await to.press('End')
  await eventually(() => !/t[01]=/.test(page.url()), 5_000)
})

test('each handle can be taken hold of, wherever the other lies', async () => {
  const page = await explorer(20, '&t0=2021-01-20')
  const line = await page.getByRole('group', { name: 'Time' }).boundingBox()
  if (line === null) throw new Error('No line.')
  const y = line.y + line.height / 2

  await page.mouse.move(line.x + line.width - 12, y)
  await page.mouse.down()
  await page.mouse.move(line.x + line.width / 2, y, { steps: 5 })
  await page.mouse.up()

  await page.waitForURL(/t0=2021-01-1[01]/)
  expect(page.url()).not.toContain('t1=')
})

const counts = ['PERPETRATED_BY', 'TARGETED'].map((relation) => ({
  ...{ relation, direction: 'INCOMING', count: 300 },
}))
const grown = { nodes: [event(9)], relationships: [], totalCount: 300 }

test('where an expansion fails, the graph stays as it was, is marked, and can be asked for again', async () => {
  const page = await open('/graph?lang=en&seed=actor:hub&layout=date&sel=actor:hub', {
    Seeds: { subgraph: star(3) },
    NodeCounts: { neighbourCounts: counts, node: null },
  })
  await page.locator('.graph-canvas[aria-label*="4 nodes"]').waitFor()

  await page.getByRole('button', { name: 'Show neighbours: targeted (300)' }).click()

  const middle = page.locator('.graph-middle')
  await middle.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor()
  await middle.locator('.panel-old .graph-canvas[aria-label*="4 nodes"]').waitFor()
})

test('a graph that is too large to be asked for is shown without what was expanded, when asked to', async () => {
  const page = await open('/graph?lang=en&seed=actor:hub&layout=date&expand=actor:hub', {
    Seeds: { subgraph: star(3) },
    Expansion: { errors: [{ message: 'Too much.', extensions: { code: 'QUERY_TOO_EXPENSIVE' } }] },
  })

  await page.getByRole('button', { name: 'Without what was expanded' }).click()

  await page.locator('.graph-canvas[aria-label*="4 nodes"]').waitFor()
  expect(page.url()).not.toContain('expand=')
})

test('of what is cut it is said by which links, and one kind can be shown in place of all', async () => {
  const page = await open(
    '/graph?lang=en&seed=actor:hub&layout=date&expand=actor:hub,actor:hub~TARGETED',
    {
      Seeds: { subgraph: star(3) },
      Expansion: { neighbours: grown },
      NodeCounts: { neighbourCounts: counts, node: null },
    },
  )
  const notices = page.locator('.graph-notices .notice')
  await notices.getByText('links of The hub by “targeted”').waitFor()
  expect(await notices.count()).toBe(2)

  await notices.getByRole('button', { name: 'perpetrated by (300)' }).click()

  await notices.getByText('links of The hub by “perpetrated by”').waitFor()
  expect(decodeURIComponent(page.url())).toContain(
    'expand=actor:hub~PERPETRATED_BY,actor:hub~TARGETED',
  )
})

test('a way leads to nodes alone, and one that could not be looked for says so', async () => {
  const asked: unknown[] = []
  const page = await open('/graph?lang=en&seed=actor:hub&layout=date&sel=actor:hub', {
    Seeds: { subgraph: star(3) },
    NodeCounts: { neighbourCounts: [], node: null },
    Suggestions: ({ kinds }: { readonly kinds: unknown }) => {
      asked.push(kinds)
      return { suggest: { hits: [{ label: 'A town', node: { id: 'place:town' } }], totalCount: 1 } }
    },
  })
  const finder = page.getByRole('region', { name: 'Find a path' })
  await finder.getByRole('searchbox').fill('town')
  await finder.getByRole('button', { name: 'A town' }).click()

  await finder.getByRole('alert').waitFor()
  expect(asked[0]).toEqual(expect.arrayContaining(['EVENT']))
  expect(asked[0]).not.toEqual(expect.arrayContaining(['SOURCE']))
})

test('of ways and of hubs that were not crossed it is said that there are more, and more ways can be looked for', async () => {
  const hubs = Array.from({ length: 20 }, (_, index) => ({
    ...{ degree: 2000, node: { id: `place:${String(index)}`, label: `Hub ${String(index)}` } },
  }))
  const page = await open('/graph?lang=en&seed=actor:hub&layout=date&sel=actor:hub', {
    Seeds: { subgraph: star(3) },
    NodeCounts: { neighbourCounts: [], node: null },
    Suggestions: {
      suggest: { hits: [{ label: 'A town', node: { id: 'place:town' } }], totalCount: 40 },
    },
    WayBetween: ({ first }: { readonly first: number }) => ({
      paths: {
        paths: Array.from({ length: Math.min(first, 7) }, (_, index) => ({
          ...{ length: 1, nodes: [event(index)], steps: [] },
        })),
        ...{ searchedTo: 6, stoppedBy: 'ENOUGH', truncated: first < 7, totalHubs: 23, hubs },
      },
    }),
  })
  const finder = page.getByRole('region', { name: 'Find a path' })
  await finder.getByRole('searchbox').fill('town')
  await finder.getByText('Showing 1 of 40.').waitFor()
  await finder.getByRole('button', { name: 'A town' }).click()
  await finder.getByText('Hub 19').waitFor()
  await finder.getByText('Showing 20 of 23.').waitFor()

  await finder.getByRole('button', { name: 'Look for more' }).click()

  await finder.locator('.ways li').nth(6).waitFor()
  expect(await finder.getByText('There may be more paths.').count()).toBe(0)
})

/** Nodes without links, so many. */
function crowd(count: number) {
  const nodes = Array.from({ length: count }, (_, index) => event(index % 28)).map(
    (node, index) => ({ ...node, id: `event:${String(index)}` }),
  )
  return { nodes, relationships: [], totalRelationships: 0, truncated: false, notFound: [] }
}

test.each([40, 41])(
  'of %i ids each step leaves the canvas as it is, and its address has all of them',
  async (count) => {
    const seed = crowd(count).nodes.map(({ id }) => id)
    const given = await stateInAddress({ seed, expand: [], hide: [], pin: [] })
    const list = given.v === undefined ? `seed=${seed.join(',')}` : `v=${given.v}`
    const page = await open(`/graph?lang=en&layout=date&${list}&sel=event:0`, {
      Seeds: ({ ids }: { readonly ids: readonly string[] }) => ({ subgraph: crowd(ids.length) }),
      NodeCounts: { neighbourCounts: [], node: null },
    })
    const canvas = page.locator('.graph-canvas')
    await canvas.waitFor()
    await page.evaluate(`document.querySelector('.graph-canvas').id = 'the-same'`)

    await page.locator('.inspector').getByRole('button', { name: 'Hide' }).click()
    await page.locator(`.graph-canvas[aria-label*="${String(count - 1)} nodes"]`).waitFor()

    expect(await page.locator('#the-same').count()).toBe(1)
    const written = new URL(page.url()).searchParams.get('v') ?? ''
    expect(await packedState(written)).toEqual({ seed, expand: [], hide: ['event:0'], pin: [] })
    await page.goBack()
    await page.locator(`.graph-canvas[aria-label*="${String(count)} nodes"]`).waitFor()
    expect(await page.locator('#the-same').count()).toBe(1)
  },
)

test('an address of which a part is missing says that it cannot be read, and one can begin anew', async () => {
  const page = await open('/graph?lang=en&layout=date&v=abc', {
    Seeds: { subgraph: crowd(1) },
    NodeCounts: { neighbourCounts: [], node: null },
    Suggestions: { suggest: { hits: [{ label: 'A', node: { id: 'event:0' } }], totalCount: 1 } },
  })
  await page.getByRole('alert').getByText('cannot be read').waitFor()

  await page.getByRole('searchbox', { name: 'Add an actor' }).fill('a')
  await page.getByRole('button', { name: 'A', exact: true }).click()

  await page.waitForURL(/seed=event:0/)
  expect(page.url()).not.toContain('v=')
})

test('Alt and an arrow are the browser’s; signs that are switched off do nothing, and all keys are listed', async () => {
  const page = await explorer(3, '&sel=actor:hub')
  const stopped = async (key: string) => {
    await page.evaluate(`window.addEventListener('keydown', (event) => {
      window.isStopped = event.defaultPrevented
    }, { once: true })`)
    await page.keyboard.press(key)
    return page.evaluate<boolean>('window.isStopped')
  }
  expect(await stopped('Alt+ArrowUp')).toBe(false)
  expect(await stopped('0')).toBe(true)

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  expect(await help.innerText()).toContain('nearest node in that direction')
  await help.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  await page.evaluate('document.activeElement.blur()')

  for (const key of ['p', '0', '+', '-']) expect(await stopped(key)).toBe(false)
  expect(page.url()).not.toContain('pin=')
  expect(await stopped('ArrowUp')).toBe(true)
})

test('a search for nodes says where it found nothing and where it failed, and a path to whom it leads', async () => {
  const page = await open('/graph?lang=en&seed=actor:hub&layout=date&sel=actor:hub', {
    Seeds: { subgraph: star(3) },
    NodeCounts: { neighbourCounts: [], node: null },
    Suggestions: ({ text }: { readonly text: string }) => {
      if (text === 'fault') return new Failure('DEADLINE_EXCEEDED')
      const hits = text === 'none' ? [] : [{ label: 'A town', node: { id: 'place:town' } }]
      return { suggest: { hits, totalCount: hits.length } }
    },
    WayBetween: {
      paths: {
        ...{ paths: [], searchedTo: 6, stoppedBy: null, truncated: false, totalHubs: 0, hubs: [] },
      },
    },
  })
  const finder = page.getByRole('region', { name: 'Find a path' })
  for (const place of [page.locator('.graph-add'), finder]) {
    await place.getByRole('searchbox').fill('none')
    await place.getByText('Nothing found.').waitFor()
    await place.getByRole('searchbox').fill('fault')
    await place.getByRole('button', { name: 'Try again' }).waitFor()
    await place.getByRole('searchbox').fill('')
  }

  await finder.getByRole('searchbox').fill('town')
  await finder.getByRole('button', { name: 'A town' }).click()

  await finder.getByText('No path within 6 steps.').waitFor()
  await finder.getByText('Paths to A town:').waitFor()
})

test.each(['actor', 'type'])('the filter by %s says that its list failed', async (name) => {
  const page = await open('/events?lang=en', {})
  await page.locator(`[data-filter=${name}]`).click()

  await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).first().waitFor()
})
