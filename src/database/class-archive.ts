import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jarNames } from './jars.ts'
import type { Java } from './java.ts'
import { tether, type Tethered } from './tether.ts'

/** The JVM's archive of parsed classes, which makes a start a third shorter. */
export interface ClassArchive {
  /** For the JVM that starts now: use the archive, or note which classes would belong into it. */
  readonly options: readonly string[]
  /** Makes the archive from what was noted so far: in the background, at the lowest priority, without failing. */
  readonly make: () => void
  /** Gives up what is under way and removes the notes. */
  readonly close: () => Promise<void>
}

/** A line of the class list that is longer makes the JVM refuse the whole list. */
const LONGEST_LINE = 4000

/** Finds the archive that fits these jars and this Java, or prepares to make it where a file for notes is given. */
export function classArchive(jars: string, java: Java, notes: string | undefined): ClassArchive {
  const key = createHash('sha256').update(java.version).digest('hex').slice(0, 12)
  const archive = join(jars, `classes-${key}.jsa`)
  if (existsSync(archive)) return settled([`-XX:SharedArchiveFile=${archive}`])
  if (notes === undefined) return settled([])
  let making: Promise<void> | undefined
  let dump: Tethered | undefined
  return {
    options: [`-XX:DumpLoadedClassList=${notes}`],
    make: () => {
      making ??= dumpCommand(jars, java, notes)
        .then(async (command) => {
          dump = tether(command, { folder: jars, onLine: () => undefined })
          if ((await dump.ended) === 0) await rename(`${notes}.jsa`, archive)
        })
        .catch(() => undefined) // an archive saves time, nothing depends on it
        .then(() => removeNotes(notes))
    },
    close: async () => {
      await dump?.end(0)
      await making
      await removeNotes(notes)
    },
  }
}

function settled(options: readonly string[]): ClassArchive {
  return { options, make: () => undefined, close: () => Promise.resolve() }
}

async function dumpCommand(jars: string, java: Java, notes: string): Promise<readonly string[]> {
  const noted = (await readFile(notes, 'utf8')).split('\n')
  // The last line is still being written.
  const usable = noted.slice(0, -1).filter((line) => line.length < LONGEST_LINE)
  await writeFile(`${notes}.list`, `${usable.join('\n')}\n`)
  const options = [
    '-Xshare:dump',
    `-XX:SharedClassListFile=${notes}.list`,
    `-XX:SharedArchiveFile=${notes}.jsa`,
    '-XX:+UseSerialGC',
    '-Xmx512m',
    '-classpath',
    (await jarNames(jars)).join(':'),
  ]
  return ['nice', '-n', '19', java.path, ...options]
}

async function removeNotes(notes: string): Promise<void> {
  for (const end of ['', '.list', '.jsa']) await rm(notes + end, { force: true })
}
