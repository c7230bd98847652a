import { ClientError } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { migrate } from '../graph/migrate.ts'
import { patient } from '../graph/patient.ts'

/** What is done with the local database before a server listens. */
export interface Preparation {
  readonly firstStart: boolean
  /** Fills an empty database with the article. */
  readonly seed: (graph: Graph) => Promise<void>
  readonly bringUpToDate: (graph: Graph, report: (line: string) => void) => Promise<void>
  readonly report: (line: string) => void
  /** Where its log lies. */
  readonly log: string
  /** Milliseconds that a statement waits for the database. Default: two minutes. */
  readonly patience?: number
}

/** After `kill -9`, on a machine that is busy, the first connections of a database take their time. */
const usualPatience = 120_000

/** Brings the local database up to date, and waits for it; throws SETUP_FAILED, with what was waited for, where it stays silent. */
export async function prepareLocal(graph: Graph, preparation: Preparation): Promise<void> {
  const { firstStart, seed, bringUpToDate, report, log, patience = usualPatience } = preparation
  const own = patient(graph, patience)
  let waitedFor = 'its keys and indexes'
  try {
    await migrate(own)
    waitedFor = 'facts that are brought up to date'
    await bringUpToDate(own, report)
    if (!firstStart) return
    waitedFor = 'the article that is read into it'
    report('Reading the article into the database…')
    await seed(own)
  } catch (error) {
    if (!isSilence(error)) throw error
    throw silent(error, { waitedFor, log, patience })
  }
}

function isSilence(error: unknown): error is ClientError {
  const codes = ['OVERLOADED', 'DATABASE_UNAVAILABLE', 'DEADLINE_EXCEEDED']
  return error instanceof ClientError && codes.includes(error.code)
}

function silent(
  cause: ClientError,
  {
    waitedFor,
    log,
    patience,
  }: Pick<Required<Preparation>, 'log' | 'patience'> & { readonly waitedFor: string },
): ClientError {
  const error = new ClientError(
    'SETUP_FAILED',
    `The local database runs, but while Marsad waited for ${waitedFor} it did not answer for ${String(patience / 1000)} seconds.\nThe machine may be too busy or short of memory: end other work and start again; what is stored stays. The log of the database: ${log}`,
  )
  error.cause = cause
  return error
}
