import { pino } from 'pino'
import { parseConfig } from '../config.ts'
import { ClientError } from '../errors.ts'
import { start } from './start.ts'
import type { Program, Running } from './start.ts'

/** What an entry point hands in. */
export interface Parts extends Pick<Program, 'load' | 'seed' | 'bringUpToDate' | 'pages' | 'tabs'> {
  readonly env: Readonly<Record<string, string | undefined>>
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs Marsad in this process until a signal ends it: the first in order, with exit code 0, a second at once. */
export async function run({ env, ...parts }: Parts): Promise<void> {
  let running: Running | undefined
  let leaving = false
  const leave = (exitCode: number): void => {
    // While it starts there is nothing to answer, and the database ends with this process.
    if (leaving) process.exit(1)
    if (running === undefined) process.exit(exitCode === 0 ? 130 : exitCode)
    leaving = true
    void running.stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        tell(error)
        process.exit(1)
      },
    )
  }
  for (const signal of signals) {
    process.on(signal, () => {
      leave(0)
    })
  }

  try {
    const config = parseConfig(env)
    const logger = pino({ level: config.logLevel })
    process.on('unhandledRejection', (error) => {
      logger.error({ err: error }, 'a promise was rejected and nobody cared')
    })
    process.on('uncaughtException', (error) => {
      logger.fatal({ err: error }, 'an error was thrown and nobody caught it')
      leave(1)
    })
    running = await start({
      ...parts,
      config,
      logger,
      report: (line) => {
        console.log(line)
      },
      onDatabaseExit: (reason) => {
        if (leaving) return
        console.error(reason)
        leave(1)
      },
    })
  } catch (error) {
    tell(error)
    process.exit(1)
  }
}

function tell(error: unknown): void {
  if (error instanceof ClientError) console.error(error.message)
  else console.error('This is a fault of Marsad itself; please report it.', error)
}
