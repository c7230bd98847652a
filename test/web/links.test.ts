import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const front = { __typename: 'Actor', id: 'actor:front', label: 'The front', degree: 1 }
const backer = { __typename: 'Actor', id: 'actor:backer', label: 'The backer', degree: 1 }
const friend = { __typename: 'Actor', id: 'actor:friend', label: 'A friend', degree: 1 }
const edge = (relation: string, from: { id: string }, to: { id: string }, known: object) => ({
  ...{ id: `${from.id} ${relation} ${to.id}`, relation, from: { id: from.id }, to: { id: to.id } },
  ...{ disputed: false, stances: [], basis: 'STATED', ...known },
})
const subgraph = {
  nodes: [front, backer, friend],
  relationships: [
    edge('FRONT_FOR', front, backer, { disputed: true, stances: ['ACCUSED', 'DENIED'] }),
    edge('ALLIED_WITH', friend, backer, { stances: ['REPORTED'], basis: 'BACKGROUND' }),
    edge('LOCATED_IN', front, friend, { basis: null }),
  ],
  ...{ totalRelationships: 3, truncated: false, notFound: [] },
}
const answers = { Seeds: { subgraph }, NodeCounts: { neighbourCounts: [], node: null } }
const graph = '/graph?seed=actor:front,actor:backer,actor:friend&layout=date'

test.each([front.id, backer.id])(
  'a link reads from its first end to its second, whichever is chosen (%s), and says how it is known',
  async (chosen) => {
    const page = await open(`${graph}&lang=en&sel=${chosen}`, answers)

    const line = page.locator('.inspector .links li', { hasText: 'front for' })
    expect(await line.innerText()).toBe(
      'The front front for › The backer accused, denied · disputed · stated Evidence',
    )
  },
)

test('what reads the same from either end has no arrow, and what follows from others no basis', async () => {
  const page = await open(`${graph}&lang=en&sel=${friend.id}`, answers)

  const lines = page.locator('.inspector .links li')
  await lines.nth(1).waitFor()
  expect(await lines.allInnerTexts()).toEqual([
    'A friend allied with The backer reported · background Evidence',
    expect.stringMatching(/^The front located in › A friend\s+Evidence$/),
  ])
})

test('in Arabic, too, a disputed link has a word for it', async () => {
  const page = await open(`${graph}&lang=ar&sel=${backer.id}`, answers)

  const line = page.locator('.inspector .links li').first()
  expect(await line.innerText()).toContain('اتهام، نفي · موضع خلاف · وارد في النص')
})

test('the page of an entity says of each relation on what basis it is known', async () => {
  const party = (id: string, name: string) => ({
    ...{ id, description: null, entity: { __typename: 'Actor', id, name } },
  })
  const page = await open('/actors/actor:front?lang=en', {
    Entity: {
      node: {
        ...{ __typename: 'Actor', id: front.id, name: 'The front', class: 'ARMED_GROUP' },
        ...{ degree: 1, names: [], externalIds: [] },
        relations: {
          totalCount: 1,
          nodes: [
            {
              ...{ type: 'FRONT_FOR', stances: ['SUSPECTED'], basis: 'BACKGROUND' },
              ...{ from: party(front.id, 'The front'), to: party(backer.id, 'The backer') },
            },
          ],
        },
      },
    },
  })

  expect(await page.locator('.relations li').innerText()).toContain('suspected · background')
})

test('beside the nodes stands a table of the links, with the same as is drawn', async () => {
  const page = await open(`${graph}&lang=en`, answers)

  const table = page.getByRole('table', { name: 'Links' })
  await table.waitFor()
  expect(await table.getByRole('row').allInnerTexts()).toEqual([
    expect.stringMatching(/From\s+Link\s+To/),
    expect.stringMatching(/The front\s+front for accused, denied · disputed · stated\s+The backer/),
    expect.stringMatching(/A friend\s+allied with reported · background\s+The backer/),
    expect.stringMatching(/The front\s+located in\s+A friend/),
  ])
})

test('a node that is chosen is said; chosen in a list, it has the focus, and so has the list when it is hidden', async () => {
  const page = await open(`${graph}&lang=en`, answers)
  const side = page.getByRole('complementary', { name: 'Inspector' })
  const focused = async () => page.evaluate<string>('document.activeElement.textContent')
  await side.getByRole('listitem').getByRole('button', { name: 'The backer' }).click()

  await page.getByRole('status').getByText('Chosen: The backer, 2 links').waitFor({
    state: 'attached',
  })
  await expect.poll(focused).toBe('The backer')
  await side.getByRole('button', { name: 'Hide' }).click()
  await expect.poll(focused).toBe('Nodes')

  await page.keyboard.press('ArrowUp')
  await page
    .getByRole('status')
    .getByText(/^Chosen: /)
    .waitFor({ state: 'attached' })
})
