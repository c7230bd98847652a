import { fileURLToPath } from 'node:url'
import type { LocalDatabase } from '../../src/database/local-database.ts'
import type { BaseRow } from '../generate/base-rows.ts'
import type { Options } from '../options.ts'
import type { Sample } from '../queries/sample.ts'
import { WORKLOAD } from '../queries/workload.ts'
import type { Results } from '../report/results.ts'
import { costGates } from './cost-gates.ts'
import { growthGate } from './growth-gate.ts'
import { importGates } from './import-gates.ts'
import { latencyGates } from './latency-gates.ts'
import { mixedGates } from './mixed-gates.ts'
import { panelGate } from './panel-gate.ts'
import { planGate } from './plan-gate.ts'
import { startGate } from './run-gates.ts'
import type { StartEnvironment } from './run-gates.ts'
import { speedGates } from './speed-gates.ts'
import type { Verdict } from './verdict.ts'

/** What was measured, and what is needed to measure the rest. */
export interface Judging extends Pick<Results, 'costs' | 'measurements' | 'mixed'> {
  readonly options: Options
  readonly report: (line: string) => void
  readonly env: StartEnvironment
  readonly database: LocalDatabase
  readonly base: readonly BaseRow[]
  readonly sample: Sample
}

/** G8 compares with a graph of so many events. */
const FEW = 25_000
const STORES = fileURLToPath(new URL('../../.marsad-bench', import.meta.url))

/** The verdicts of all gates that were chosen, in the order of their numbers. */
export async function judged(judging: Judging): Promise<readonly Verdict[]> {
  const { options, report, env, database, sample } = judging
  const queries = WORKLOAD.filter(({ name }) => options.queries.includes(name))
  const isChosen = (gate: string) => options.gates.includes(gate)
  const verdicts = [
    ...costGates(judging.costs),
    ...speedGates(judging.measurements, queries),
    ...latencyGates(judging.measurements, { events: options.events, names: sample.names }),
    ...mixedGates(judging.mixed),
  ]
  if (isChosen('G8') && options.events > FEW) {
    report(`Comparing with ${String(FEW)} events…`)
    verdicts.push(...(await attempted(report, () => growthGate(judging, FEW))))
  }
  if (isChosen('G9')) {
    report('Asking for each panel of the overview…')
    verdicts.push(...(await attempted(report, () => panelGate(judging))))
  }
  if (isChosen('G10')) {
    report('Looking whether plans are found again…')
    verdicts.push(...(await attempted(report, () => planGate(queries, database, sample))))
  }
  if (isChosen('G11') || isChosen('G12')) {
    report('Importing rows into empty databases…')
    verdicts.push(...(await attempted(report, () => importGates(judging))))
  }
  if (isChosen('G14')) {
    report('Starting and stopping the whole…')
    verdicts.push(...(await attempted(report, () => startGate(STORES, env))))
  }
  const order = ({ gate }: Verdict) => Number.parseInt(gate.slice(1), 10)
  return verdicts
    .filter(({ gate }) => isChosen(gate))
    .sort((left, right) => order(left) - order(right))
}

/** A gate that cannot be judged is told, and takes nothing from the others. */
async function attempted(
  report: Judging['report'],
  judge: () => Promise<readonly Verdict[]>,
): Promise<readonly Verdict[]> {
  try {
    return await judge()
  } catch (error) {
    report(`  It could not be judged: ${String(error)}`)
    return []
  }
}
