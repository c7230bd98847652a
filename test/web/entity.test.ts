import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

test('an entity is not called by the name of the one before while its own is awaited', async () => {
  const node = {
    ...{ __typename: 'Place', id: 'place:one', name: 'Ramadi', kind: 'SETTLEMENT', degree: 1 },
    ancestors: [{ id: 'place:two', name: 'Anbar' }],
    ...{ names: [], externalIds: [], relations: { nodes: [], totalCount: 0 } },
  }
  const page = await open('/places/place:one?lang=en', {
    Entity: ({ id }: { readonly id: string }) =>
      id === 'place:one' ? { node } : new Promise(() => undefined),
  })
  const heading = page.locator('h1')
  await heading.getByText('Ramadi').waitFor()

  await page.locator('.names').getByRole('link', { name: 'Anbar' }).click()

  await heading.getByText('place:two').waitFor()
  expect(await heading.innerText()).not.toContain('Ramadi')
})
