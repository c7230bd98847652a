import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { processBirth } from './process-birth.ts'
import { diskFull, setupFailed } from './setup-failed.ts'
import { tether } from './tether.ts'

/** The parts list of the local database. */
const POM = fileURLToPath(new URL('../../neo4j/pom.xml', import.meta.url))

/**
 * Gives the folder that holds Neo4j's jars, below `folder` and named after the parts list. What is not there yet
 * is fetched by Maven into a folder beside it that gets its name when it is complete.
 */
export async function fetchJars(folder: string, report: (line: string) => void): Promise<string> {
  const pom = await readFile(POM, 'utf8')
  const key = createHash('sha256').update(pom).digest('hex').slice(0, 12)
  const jars = join(folder, key)
  if (existsSync(jars)) return jars
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await removeDeadDrafts(folder)
  const draft = join(folder, `draft-${String(process.pid)}-${randomUUID()}`)
  try {
    await runMaven(draft, report)
    await rename(draft, jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error // else another process has just fetched the same
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return jars
}

/** The jars of a folder in a fixed order: the class-data archive fits only the class path it was made for. */
export async function jarNames(jars: string): Promise<readonly string[]> {
  return (await readdir(jars)).filter((name) => name.endsWith('.jar')).sort()
}

async function removeDeadDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^draft-(\d+)-/.exec(name)?.[1]
    if (pid === undefined || (await processBirth(Number(pid))) !== undefined) continue
    await rm(join(folder, name), { recursive: true, force: true })
  }
}

async function runMaven(draft: string, report: (line: string) => void): Promise<void> {
  report('Fetching Neo4j from Maven Central, once (about 120 MB)…')
  const progress = fetchProgress(report)
  const output: string[] = []
  await mkdir(draft, { mode: 0o700 })
  const maven = tether(
    [
      'mvn',
      '--batch-mode',
      `--file=${POM}`,
      `-DoutputDirectory=${draft}`,
      'dependency:copy-dependencies',
    ],
    {
      folder: draft,
      onLine: (line) => {
        progress(line)
        output.push(line)
      },
    },
  )
  const code = await maven.ended
  if (code === 127) throw mavenMissing()
  if (output.some((line) => line.includes('No space left on device')))
    throw diskFull(dirname(draft))
  const isComplete = (await jarNames(draft)).some((name) => /^neo4j-\d/.test(name))
  if (code !== 0 || !isComplete) throw fetchFailed(output)
}

function fetchProgress(report: (line: string) => void): (line: string) => void {
  let count = 0
  return (line) => {
    if (!/^(\[INFO\] )?Downloaded from \S+ \S+\.jar /.test(line)) return
    count += 1
    if (count % 40 === 0) report(`  ${String(count)} jars fetched…`)
  }
}

function mavenMissing(): Error {
  return setupFailed(
    'Maven was not found; it fetches Neo4j on the first start.',
    'Install it (Debian, Ubuntu: apt-get install maven; macOS: brew install maven) and see that `mvn` is on the PATH.',
  )
}

function fetchFailed(output: readonly string[]): Error {
  const reason = output.findLast((line) => line.startsWith('[ERROR] Failed')) ?? output.at(-1) ?? ''
  return setupFailed(
    `Maven could not fetch Neo4j: ${reason.replace('[ERROR] ', '').slice(0, 500)}`,
    'Check the network (a proxy or mirror goes into ~/.m2/settings.xml) and start again: what was fetched is kept.',
  )
}
