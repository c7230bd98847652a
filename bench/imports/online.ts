import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StartEnvironment } from '../gates/run-gates.ts'
import type { BaseRow } from '../generate/base-rows.ts'
import { gedFiles } from './ged-files.ts'
import type { Importing } from './offline.ts'
import { timed } from './timed.ts'
import type { Spent } from './timed.ts'

/** What an import by the product took. */
export interface SpentOnline extends Spent {
  /** The most memory that its process ever held, without the database, in bytes. */
  readonly peak: number
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const PEAK = new URL('../harness/peak.mjs', import.meta.url).href

/** Rows as files of the data set, by `marsad import` into an empty database that it starts itself. */
export async function online(
  base: readonly BaseRow[],
  events: number,
  { folder, jars, heap, env }: Importing & { readonly env: StartEnvironment },
): Promise<SpentOnline> {
  const files = await gedFiles(base, events, join(folder, 'files'))
  const home = join(folder, 'home')
  await mkdir(home, { recursive: true })
  await symlink(jars, join(home, 'jars'))
  const peak = new URL(PEAK)
  const peakFile = join(folder, 'peak')
  peak.searchParams.set('file', peakFile)
  const spent = await timed(() =>
    command(
      ['--import', peak.href, '--import', 'tsx', 'src/cli.ts', 'import', 'ucdp-ged', ...files],
      {
        ...{ ...env, NODE_ENV: 'production', MARSAD_HOME: home, MARSAD_HEAP: heap },
      },
    ),
  )
  return { ...spent, peak: Number(await readFile(peakFile, 'utf8')) }
}

async function command(
  script: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn(process.execPath, script, {
    ...{ cwd: PROJECT, env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: Buffer[] = []
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code === 0) return
  throw new Error(`The import ended with ${String(code)}:\n${Buffer.concat(said).toString()}`)
}
