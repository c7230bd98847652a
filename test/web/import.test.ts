import { setTimeout } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { stubbedPages } from '../support/stubbed-pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const open = stubbedPages()

const run = {
  ...{ id: 'run:one', source: 'ucdp-ged', dossier: 'ged', file: 'iraq.csv', sha256: null },
  ...{ tool: 'import', version: '1', startedAt: '2031-05-03T14:05:00Z', finishedAt: null },
  ...{ undoneAt: null, records: 3, rows: 3, skipped: 0, rejected: 0, remarks: 0, counts: [] },
  findings: { totalCount: 0, nodes: [] },
}

test.each(['/import?lang=en', '/import/run:one?lang=en'])(
  'a run that is under way moves on while %s is open',
  async (path) => {
    let asked = 0
    const now = () => ({ ...run, status: (asked += 1) > 1 ? 'DONE' : 'RUNNING' })
    const page = await open(path, {
      Run: () => ({ importRun: now() }),
      Runs: () => ({ importRuns: { totalCount: 1, nodes: [now()] } }),
      Candidates: { candidates: { totalCount: 0, nodes: [] } },
    })
    await page.getByText('under way').waitFor()

    await page.getByText('applied').waitFor()
    expect(asked).toBe(2)
  },
)

test('a run is followed where each answer takes longer than the time between two questions', async () => {
  let asked = 0
  const page = await open('/import/run:one?lang=en', {
    Run: async () => {
      const status = (asked += 1) > 1 ? 'DONE' : 'RUNNING'
      await setTimeout(4_000)
      return { importRun: { ...run, status } }
    },
  })

  await page.getByText('applied').waitFor()
  expect(asked).toBe(2)
})

test('where nothing changes for half an hour, it is said since when, and the run is asked for no more', async () => {
  let asked = 0
  const page = await open('/import/run:one?lang=en', {
    Run: () => {
      asked += 1
      return { importRun: { ...run, status: 'RUNNING' } }
    },
  })
  await page.getByText('under way').waitFor()
  await page.evaluate('{ const now = Date.now; Date.now = () => now() + 31 * 60_000 }')
  const note = page.getByRole('status').filter({ hasText: 'Nothing has changed since' })
  await note.waitFor()
  const before = asked

  await note.getByRole('button', { name: 'Try again' }).click()

  await expect.poll(() => asked, { timeout: 10_000 }).toBeGreaterThan(before + 1)
  expect(await note.count()).toBe(0)
})
