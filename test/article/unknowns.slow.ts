import { expect, test, vi } from 'vitest'
import { analyst, isFault, settled } from '../support/analyst.ts'
import { eventId } from '../support/article.ts'

// The first run of each form is planned, on a busy machine in some seconds.
vi.setConfig({ testTimeout: 240_000 })

const pages = analyst()

test('a toll that no event gives is not reported, and a row says who says so and whom it describes', async () => {
  const { open, server } = pages()
  const { page } = await open('/')
  await settled(page)
  const { aggregate } = await server.data<{ aggregate: { groups: readonly ActorTally[] } }>(
    `{ aggregate(by: [ACTOR], first: 10) { groups {
      keys { state label } tally { events { possible } killed { unknown } }
    } } }`,
  )
  const known = aggregate.groups.filter(({ keys }) => keys[0]?.state === 'KNOWN')
  const rows = page.locator('.league tbody tr')

  expect(await rows.locator('td:nth-last-child(2)').allInnerTexts()).toEqual(
    known.map(({ tally: { events, killed } }): unknown =>
      killed.unknown === events.possible ? 'not reported' : expect.stringMatching(/^\d/),
    ),
  )
  expect(await rows.getByText('not reported').count()).toBeGreaterThan(0)
  expect(await page.locator('.pairs').getByText('not reported').count()).toBeGreaterThan(0)

  const { events } = await server.data<{ events: { nodes: readonly Described[] } }>(
    `{ events(first: 50) { nodes {
      title perpetrators { disputed } attribution { parties { description entity { id } } }
    } } }`,
  )
  const described = events.nodes.find(
    ({ perpetrators, attribution: { parties } }) =>
      perpetrators.length === 0 && parties.some(({ entity }) => entity === null),
  )
  const listed = page.locator('.events tbody tr')
  const row = listed.filter({ hasText: described?.title ?? 'none' }).first()
  expect(await row.locator('td').nth(2).innerText()).toContain(
    described?.attribution.parties.find(({ entity }) => entity === null)?.description,
  )
  const voices = await listed.locator('td:nth-child(7)').allInnerTexts()
  expect(voices.length).toBeGreaterThan(10)
  expect(voices).not.toContain('not stated')
})

test('a parameter that is not as it may be leaves the others alone', async () => {
  const { open } = pages()
  const { page, complaints } = await open('/?from=2021-02-31&place=place:nope&count=foo')
  await settled(page)

  expect(await page.locator('.fault:not(.unread)').count()).toBe(0)
  expect(await page.locator('.unread code').innerText()).toBe('from, count')
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(1)
  expect(complaints.filter(isFault)).toEqual([])
})

test.each(['/events/event:nope', '/actors/actor:nope', '/places/place:nope'])(
  'at %s nothing is said but that there is nothing',
  async (path) => {
    const { open } = pages()
    const { page } = await open(path)
    await page.getByText('There is nothing with this id').waitFor()
    await settled(page)

    expect(await page.locator('.panel').count()).toBe(0)
    expect(await page.getByText('Evidence pack').count()).toBe(0)
  },
)

test('a command keeps its order in Arabic', async () => {
  const { open } = pages()
  const { page } = await open(`/events/${eventId('airport-attack')}?lang=ar`)
  await settled(page)

  const command = page.getByText('marsad add <dossier> --text <file>', { exact: true })
  expect(await command.getAttribute('dir')).toBe('ltr')
})

interface ActorTally {
  readonly keys: readonly { readonly state: string; readonly label: string }[]
  readonly tally: {
    readonly events: { readonly possible: number }
    readonly killed: { readonly unknown: number }
  }
}

interface Described {
  readonly title: string
  readonly perpetrators: readonly unknown[]
  readonly attribution: {
    readonly parties: readonly {
      readonly description: string | null
      readonly entity: { readonly id: string } | null
    }[]
  }
}
