import { expect, test, vi } from 'vitest'
import { afterMark, isMarked } from '../../web/src/pages/overview/where/marked.ts'
import { tooVague } from '../../web/src/pages/overview/where/too-vague.ts'
import { whereTable } from '../../web/src/pages/overview/where/where-table.ts'
import { withoutSpot } from '../../web/src/pages/overview/where/without-spot.ts'
import { loadWords } from '../../web/src/words/words.ts'
import { eventually } from '../support/eventually.ts'
import { Failure, stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const count = (certain: number, best: number, possible: number) => ({ certain, best, possible })
const killed = { low: 0, best: 0, high: 0, unknown: 0, noBest: 0, noHigh: 0 }
const tally = (events: ReturnType<typeof count>) => ({ events, killed })
const one = count(1, 1, 1)

const place = (name: string, point: { latitude: number; longitude: number } | null) => ({
  ...{ id: `place:${name}`, name, english: name, point },
})
const spot = (name: string, latitude: number, longitude: number) => ({
  ...{ place: place(name, null), point: { latitude, longitude } },
  ...{ precision: 'EXACT' as const, tally: tally(one) },
})
const nowhere = { place: place('Nowhere', null), tally: tally(one), areaOnly: tally(one) }

const where = {
  provinces: {
    ...{ areas: [nowhere], points: [spot('Baghdad', 33.3, 44.4), spot('Basrah', 30.5, 47.8)] },
    ...{ total: tally(count(5, 8, 12)), totalPoints: 2, totalAreas: 1, truncated: false },
  },
  districts: { areas: [], totalAreas: 0, truncated: false },
}
const group = (value: string | null, events: ReturnType<typeof count>) => ({
  ...{ keys: [{ state: 'KNOWN' as const, value, label: '' }], tally: tally(events) },
})
const total = {
  ...tally(count(5, 8, 12)),
  ...{ sets: 0, killedByGroup: [] },
}
const numbers = {
  bySources: { groups: [], total },
  byPrecision: {
    groups: [group('EXACT', one), group('COUNTRY', count(0, 2, 4)), group(null, one)],
  },
  all: { totalCount: 12 },
}

test('what is too vague is counted in three ways, and not at all before it is known', () => {
  expect(tooVague(numbers)).toEqual(count(1, 3, 5))
  expect(tooVague(undefined)).toBeUndefined()
})

test('what is in no mark and not too vague has no spot, in three ways', () => {
  expect(withoutSpot(where, count(1, 3, 5), [nowhere])).toEqual(count(1, 2, 4))
  expect(withoutSpot(where, count(1, 3, 5), [])).toEqual(count(2, 3, 5))
  expect(withoutSpot(where, undefined, [])).toBeUndefined()
  const cut = { ...where, provinces: { ...where.provinces, truncated: true } }
  expect(withoutSpot(cut, count(1, 3, 5), [])).toBeUndefined()
})

test.each(['en', 'ar'] as const)('the table of the map has the same: %s', async (lang) => {
  const words = await loadWords(lang)

  expect(whereTable(where, { vague: count(1, 3, 5) }, words).rows.slice(-2)).toEqual([
    [words.t('tooVague'), '', 1, 3, 5, null, null],
    [words.t('withoutSpot'), '', 1, 2, 4, null, null],
  ])
  expect(whereTable(where, { vague: undefined }, words).rows).toHaveLength(3)
})

test('the mark of an area filters by what it counts: by the area, and by what is known no closer', () => {
  const alone = { shiftKey: false, altKey: false }
  const province = { place: 'place:a', prec: '-ADMIN2' } as const
  const chosen = { place: 'place:a', prec: '-ADMIN2' } as const

  expect(afterMark({}, province, alone)).toEqual(chosen)
  expect(isMarked(province, chosen)).toBe(true)
  expect(isMarked(province, { place: 'place:a' })).toBe(false)
  expect(afterMark(chosen, province, alone)).toEqual({ place: undefined, prec: undefined })
  expect(afterMark({ place: 'place:a' }, province, alone)).toEqual(chosen)
  expect(afterMark(chosen, province, { shiftKey: false, altKey: true })).toEqual({
    place: '-place:a',
  })
  expect(
    afterMark(chosen, { ...province, place: 'place:b' }, { shiftKey: true, altKey: false }),
  ).toEqual({ place: 'place:a,place:b', prec: '-ADMIN2' })
  // A spot is known more closely.
  expect(afterMark(chosen, { place: 'place:spot' }, alone)).toEqual({
    ...{ place: 'place:spot', prec: undefined },
  })
  expect(afterMark({ prec: 'NEAR' }, { place: 'place:spot' }, alone).prec).toBe('NEAR')
})

const answers = { Where: where, Numbers: numbers, Events: { events: { nodes: [], pageInfo: {} } } }

test('the map says what it does not draw, in the count that is chosen', async () => {
  const page = await open('/?lang=en', answers)
  const notes = page.locator('.map-legend')
  await notes.locator('.map-vague').waitFor()
  expect(await notes.innerText()).toMatch(/3\s+too vague to draw\s+3\s+without a spot on the map/)

  await page.getByRole('radio', { name: 'Possible' }).check({ force: true })
  const most = /5\s+too vague to draw\s+5\s+without a spot on the map/
  await eventually(async () => most.test(await notes.innerText()), 10_000)
})

test('while the numbers failed nothing is said of what is too vague', async () => {
  const page = await open('/?lang=en', { Where: where })
  await page.locator('.map-legend').waitFor()

  expect(await page.locator('.map-vague').count()).toBe(0)
})

test('numbers of other filters stand neither beside the map nor beside the chips', async () => {
  const isMost = ({ where: { placeMode } }: { readonly where: { readonly placeMode: string } }) =>
    placeMode === 'POSSIBLE'
  const more = {
    ...{ ...where.provinces, total: tally(count(5, 8, 20)) },
    points: [...where.provinces.points, spot('Mosul', 36.3, 43.1)],
  }
  const page = await open('/?lang=en', {
    ...answers,
    Numbers: (of: Parameters<typeof isMost>[0]) =>
      isMost(of) ? new Failure('INTERNAL_SERVER_ERROR') : numbers,
    Where: (of: Parameters<typeof isMost>[0]) =>
      isMost(of) ? { ...where, provinces: more } : where,
  })
  await page.locator('.map-vague').waitFor()
  expect(await page.locator('.chips-total').innerText()).toBe('8 of 12 events')

  await page.getByRole('radio', { name: 'Possible' }).check({ force: true })

  await page.locator('.map-mark[data-place="place:Mosul"]').waitFor({ state: 'attached' })
  expect(await page.locator('.map-vague').count()).toBe(0)
  expect(await page.locator('.map-legend').innerText()).not.toContain('without a spot')
  expect(await page.locator('.chips-total').innerText()).toBe('')
  await page.locator('.panel-where [data-tool=table]').click()
  await page.locator('.panel-where table').waitFor()
  expect(await page.locator('.panel-where table').innerText()).not.toContain('too vague')
})

test('what lies beside a filter is drawn to the same scale', async () => {
  const large = { ...spot('Mosul', 36.3, 43.1), tally: tally(count(900, 900, 900)) }
  const outside = { points: [large], totalPoints: 1, truncated: false }
  const page = await open('/?lang=en&place=place:Baghdad', {
    ...answers,
    Where: { ...where, outside },
  })

  const radius = await page.locator('.map-outside circle').getAttribute('r')
  expect(Number(radius)).toBe(30)
})

test('marks that were too many are told', async () => {
  const cut = { ...where.provinces, truncated: true, totalPoints: 3271 }
  const page = await open('/?lang=en', { ...answers, Where: { ...where, provinces: cut } })

  await page.getByText('2 of 3,271 places are drawn, most events first.').waitFor()
  await page.getByRole('radio', { name: 'Possible' }).check({ force: true })
  await page
    .getByText('2 of 3,271 places are drawn, most events by the best guess first.')
    .waitFor()
  expect(await page.getByText('without a spot').count()).toBe(0)
})

test.each(['en', 'ar'])(
  'the map is moved by dragging, by keys and by buttons, and its names keep out of the legend: %s',
  async (lang) => {
    const page = await open(`/?lang=${lang}`, answers)
    const disc = page.locator('.map-mark circle').first()
    await disc.waitFor()
    const map = page.locator('.map')
    const box = await map.boundingBox()
    const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 40]
    const at = async () => (await disc.boundingBox())?.x ?? 0
    const before = await at()

    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 50, y + 10, { steps: 3 })
    await page.mouse.up()
    await eventually(async () => Math.abs(before - 50 - (await at())) < 2, 5_000)
    expect(page.url()).not.toContain('place=')

    await map.focus()
    await page.keyboard.press('ArrowLeft')
    await eventually(async () => Math.abs(before + 10 - (await at())) < 2, 5_000)
    await page.locator('.map-zoom button').nth(3).click()
    await eventually(async () => Math.abs(before + 70 - (await at())) < 2, 5_000)
    await page.keyboard.press('0')
    await eventually(async () => Math.abs(before - (await at())) < 2, 5_000)

    // Until a name would lie under the legend.
    const legend = await page.locator('.map-legend').boundingBox()
    for (const key of [
      'ArrowLeft',
      'ArrowUp',
      'ArrowLeft',
      'ArrowUp',
      'ArrowRight',
      'ArrowRight',
    ]) {
      await page.keyboard.press(key)
      for (const name of await page.locator('.map-label').all()) {
        const text = await name.boundingBox()
        const isLeft = (text?.x ?? 0) < (legend?.x ?? 0) + (legend?.width ?? 0)
        const isLow = (text?.y ?? 0) + (text?.height ?? 0) > (legend?.y ?? 0)
        expect(isLeft && isLow).toBe(false)
      }
    }
  },
)
