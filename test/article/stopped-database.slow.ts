import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { buildSchema } from '../../src/api/schema.ts'
import { startLocalDatabase, type LocalDatabase } from '../../src/database/local-database.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { connect } from '../../src/graph/neo4j.ts'
import { seed } from '../../src/ingest/seed.ts'
import { builtPages, kpi, settled } from '../support/analyst.ts'
import { asking } from '../support/ask.ts'
import { axeFindings } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { JARS } from '../support/jars.ts'
import { openPage } from '../support/playground.ts'
import { proxy } from '../support/proxy.ts'

vi.setConfig({ testTimeout: 480_000 })

const portOf = ({ uri }: LocalDatabase) => Number(new URL(uri).port)

test('while the database is stopped the last answer stays and is marked; when it is back, so are the answers, without a reload', async () => {
  const home = await mkdtemp(join(tmpdir(), 'marsad-pages-'))
  const started = () =>
    startLocalDatabase({
      ...{ home, jars: JARS, heap: '384m', use: 'moments', report: () => undefined },
    })
  let database = await started()
  const place = await proxy(portOf(database))
  const { username, password } = database
  const uri = `bolt://127.0.0.1:${String(place.port)}`
  const graph = connect({ uri, username, password, deadline: 60_000, patience: 10_000 })
  await migrate(graph)
  await seed(graph, { tool: 'test', version: '0', now: new Date() })
  const server = await asking({
    ...{ schema: buildSchema(), graph, config: { deadlineMs: 60_000 } },
    pages: { directory: await builtPages(), playground: false },
  })
  const browser = await launchBrowser()
  try {
    const { page } = await openPage(browser, `${server.url.replace('/graphql', '')}/?lang=en`)
    await settled(page)
    const before = await kpi(page, 'events')
    await page.evaluate('globalThis.isTheSame = true')

    place.lead(undefined)
    await database.stop()
    await page.getByRole('radio', { name: 'Certain' }).check({ force: true })
    const marked = 'The database does not answer. What you see is the last answer.'
    await page.getByText(marked).first().waitFor({ timeout: 120_000 })
    expect(await kpi(page, 'events')).toBe(before)
    expect(await axeFindings(page)).toEqual([])

    database = await started()
    place.lead(portOf(database))
    // It asks again by itself every eight seconds.
    await expect.poll(() => page.locator('.fault').count(), { timeout: 180_000 }).toBe(0)
    await settled(page)
    expect(await kpi(page, 'events')).toBe(before)
    expect(page.url()).toContain('count=certain')
    expect(await page.evaluate('globalThis.isTheSame')).toBe(true)
  } finally {
    await browser.close()
    await server.stop()
    await graph.close()
    place.close()
    await database.stop()
    await rm(home, { recursive: true, force: true })
  }
})
