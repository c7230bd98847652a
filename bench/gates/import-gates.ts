import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BaseRow } from '../generate/base-rows.ts'
import { offline } from '../imports/offline.ts'
import type { Importing } from '../imports/offline.ts'
import { online } from '../imports/online.ts'
import type { StartEnvironment } from './run-gates.ts'
import { atLeast, atMost, within } from './verdict.ts'
import type { Verdict } from './verdict.ts'

interface Judging {
  readonly options: { readonly events: number; readonly heap: string }
  readonly report: (line: string) => void
  readonly env: StartEnvironment
  readonly base: readonly BaseRow[]
}

const STORES = fileURLToPath(new URL('../../.marsad-bench', import.meta.url))
const JARS = fileURLToPath(new URL('../../.marsad/jars', import.meta.url))
/** More rows show nothing else, and take their time. */
const MOST = 12_000
const MEGABYTE = 2 ** 20

/**
 * G11: rows imported by the product, against the same rows as a ready-made graph by Neo4j's own import with its keys and
 * indexes; both begin with an empty folder. G12: the memory of the product's process, also for a quarter of the rows.
 */
export async function importGates(judging: Judging): Promise<readonly Verdict[]> {
  const { options, report, env, base } = judging
  const events = Math.min(options.events, MOST)
  const few = Math.ceil(events / 4)
  report(`  ${String(few)} rows by marsad import…`)
  const small = await inFolder(options.heap, (into) => online(base, few, { ...into, env }))
  report(`  ${String(events)} rows by marsad import…`)
  const ours = await inFolder(options.heap, (into) => online(base, events, { ...into, env }))
  report(`  ${String(events)} rows by neo4j-admin…`)
  const other = await inFolder(options.heap, (into) => offline(base, events, into))
  const rate = (what: string, unit: 'seconds' | 'processor') =>
    atLeast(
      { gate: 'G11', what: `${what}, ${String(events)} rows imported` },
      { ours: events / ours[unit], other: events / other[unit], limit: 0.45 },
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
