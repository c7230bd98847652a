import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const tool = join(import.meta.dirname, '../../tools/build-web.mjs')
const build = () => promisify(execFile)(process.execPath, [tool])

test('pages that have not changed since the last build are not built again', async () => {
  await build()

  const { stdout } = await build()

  expect(stdout).toBe('')
}, 60_000)
