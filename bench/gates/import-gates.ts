import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { groupBy } from '../../src/ingest/group-by.ts'
import type { BaseRow } from '../generate/base-rows.ts'
import { offline } from '../imports/offline.ts'
import type { Importing } from '../imports/offline.ts'
import { online } from '../imports/online.ts'
import type { StartEnvironment } from './run-gates.ts'
import { atLeast, atMost, within } from './verdict.ts'
import type { Verdict } from './verdict.ts'

interface Judging {
  readonly options: { readonly heap: string }
  readonly report: (line: string) => void
  readonly env: StartEnvironment
  readonly base: readonly BaseRow[]
}

const STORES = fileURLToPath(new URL('../../.marsad-bench', import.meta.url))
const JARS = fileURLToPath(new URL('../../.marsad/jars', import.meta.url))
/** Several full batches, and four times as many; more rows show nothing else, and take their time. */
const FEW = 1500
const MANY = 4 * FEW
const MEGABYTE = 2 ** 20

/**
 * G11: rows imported by the product, against the same rows as a ready-made graph by Neo4j's own import with its keys and
 * indexes; both begin with an empty folder. G12: the memory of the product's process, also for a quarter of the rows.
 */
export async function importGates(judging: Judging): Promise<readonly Verdict[]> {
  const { options, report, env } = judging
  const base = ofLargestFile(judging.base)
  report(`  ${String(FEW)} rows by marsad import…`)
  const small = await inFolder(options.heap, (into) => online(base, FEW, { ...into, env }))
  report(`  ${String(MANY)} rows by marsad import…`)
  const ours = await inFolder(options.heap, (into) => online(base, MANY, { ...into, env }))
  report(`  ${String(MANY)} rows by neo4j-admin…`)
  const other = await inFolder(options.heap, (into) => offline(base, MANY, into))
  const rate = (what: string, unit: 'seconds' | 'processor') =>
    atLeast(
      { gate: 'G11', what: `${what}, ${String(MANY)} rows imported` },
      { ours: MANY / ours[unit], other: MANY / other[unit], limit: 0.45 },
    )
  const peaks = { ours: ours.peak / MEGABYTE, other: small.peak / MEGABYTE, limit: GROWTH }
  return [
    rate('rows/s', 'seconds'),
    rate('rows a second of processor time', 'processor'),
    within({ gate: 'G12', what: 'memory of the process, MB' }, peaks.ours, 400),
    atMost({ gate: 'G12', what: 'memory against a quarter of the rows, MB' }, peaks),
  ]
}

/** When the collector comes is not the same in every run. */
const GROWTH = 1.15

/** A file is read in batches of its own: rows of many files would make small ones. */
function ofLargestFile(base: readonly BaseRow[]): readonly BaseRow[] {
  const files = [...groupBy(base, ({ file }) => file).values()]
  return files.toSorted((left, right) => right.length - left.length)[0] ?? []
}

async function inFolder<Result>(
  heap: string,
  work: (into: Importing) => Promise<Result>,
): Promise<Result> {
  const folder = join(STORES, 'imports')
  await rm(folder, { recursive: true, force: true })
  try {
    return await work({ folder, jars: JARS, heap })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
