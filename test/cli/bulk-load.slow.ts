import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { JARS } from '../support/jars.ts'
import { runCli } from '../support/run-cli.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
const home = join(project, '.marsad-test', `bulk-load-${String(process.pid)}`)
const file = 'test/support/ged-slices/ukraine.csv'
const environment = { MARSAD_HOME: home }
const store = join(home, 'data', 'databases')

beforeEach(async () => {
  await rm(home, { recursive: true, force: true })
  await mkdir(home, { recursive: true })
  await symlink(JARS, join(home, 'jars'))
})
afterAll(() => rm(home, { recursive: true, force: true }))

describe('marsad bulk-load', { timeout: 240_000 }, () => {
  test('fills a store that is not there yet, says what it did, and refuses one that is', async () => {
    const load = await runCli(['bulk-load', 'ucdp-ged', file], environment)
    const again = await runCli(['bulk-load', 'ucdp-ged', file], environment)
    const check = await runCli(['check'], environment)

    expect(load.code).toBe(0)
    expect(load.out).toMatch(/run:\w+: done\.\n/)
    expect(load.out).toMatch(/ {2}Event +12 added\n/)
    expect(existsSync(join(home, 'load'))).toBe(false)
    expect({ code: again.code, out: again.out }).toEqual({ code: 1, out: '' })
    expect(again.error).toContain('holds a database already')
    expect(again.error).toContain('marsad import')
    expect(check.error + check.out).not.toContain('BROKEN')
    expect(check.code).toBe(0)
  })

  test('leaves no store where its file is none of the source', async () => {
    const { code, error } = await runCli(['bulk-load', 'ucdp-ged', 'README.md'], environment)

    expect(code).toBe(1)
    expect(error).toContain('INVALID_FILE')
    expect([existsSync(store), existsSync(join(home, 'load'))]).toEqual([false, false])
  })

  test('is for the local database alone', async () => {
    const elsewhere = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }
    const { code, error } = await runCli(['bulk-load', 'ucdp-ged', file], elsewhere)

    expect(code).toBe(1)
    expect(error).toContain('BAD_USER_INPUT: NEO4J_URI is set')
  })

  test.each([
    ['SIGTERM', 143, false],
    ['SIGKILL', null, true],
  ] as const)(
    'leaves no store after %s, and the next load fills it',
    async (signal, code, isLeft) => {
      const stopped = await stoppedInImport(signal)
      const left = [existsSync(store), existsSync(join(home, 'load'))]
      const next = await runCli(['bulk-load', 'ucdp-ged', file], environment)

      expect(stopped).toBe(code)
      expect(left).toEqual([false, isLeft])
      expect(next.code).toBe(0)
      expect([existsSync(store), existsSync(join(home, 'load'))]).toEqual([true, false])
    },
  )
})

/** Begins a load and sends it a signal while Neo4j imports; gives how it ended. */
async function stoppedInImport(signal: NodeJS.Signals): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli.ts', 'bulk-load', 'ucdp-ged', file],
    { cwd: project, env: environment, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = once(child, 'close')
  child.stderr.on('data', (said: Buffer) => {
    if (said.toString().includes("Neo4j's own import")) child.kill(signal)
  })
  const [code] = (await ended) as [number | null]
  return code
}
