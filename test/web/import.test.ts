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

test('in Arabic the tables of a run have Arabic words, and the reasons are marked as English', async () => {
  const finding = { id: 'one', kind: 'REJECTED', line: 7, row: 6, column: 'best', record: 'a,b' }
  const nodes = [{ ...finding, reason: 'It is no number.' }]
  const counts = ['Claim', 'OCCURRED_AT'].map((label) => ({
    ...{ label, added: 1, changed: 0, closed: 0, unchanged: 0 },
  }))
  const page = await open('/import/run:one?lang=ar', {
    Run: { importRun: { ...run, status: 'DONE', counts, findings: { totalCount: 1, nodes } } },
  })
  const findings = page.locator('[data-panel=findings]')
  const reason = findings.getByText('It is no number.')
  await reason.waitFor()
  expect([await reason.getAttribute('lang'), await reason.getAttribute('dir')]).toEqual([
    'en',
    'ltr',
  ])
  expect(await page.locator('[data-panel=run] tbody th').allInnerTexts()).toEqual([
    ...['أقوال', 'وقع في'],
  ])

  await findings.locator('[data-tool=table]').click()

  await findings.getByRole('columnheader', { name: 'السجل' }).waitFor()
  expect(await findings.getByRole('cell', { name: 'مرفوض' }).count()).toBe(1)
  expect(await findings.locator('th').allInnerTexts()).not.toContain('record')
})
