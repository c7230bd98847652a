import { ClientError } from '../errors.ts'
import type { Home } from './home.ts'
import { readRunFile } from './run-file.ts'
import type { LockOwner } from './start-lock.ts'

/** The error of a home that another process uses: which one, and what to do. */
export async function alreadyRunning(home: Home, owner: LockOwner): Promise<ClientError> {
  const run = await readRunFile(home)
  const address = run?.owner.pid === owner.pid ? run.address : undefined
  const [where, advice] =
    address === undefined
      ? [
          'which does not listen: it starts or stops, or is a command',
          'Wait until it listens or has ended, and try again;',
        ]
      : [`listening on ${address}`, 'Stop that process,']
  return new ClientError(
    'ALREADY_RUNNING',
    `Marsad runs in ${home.folder} already: process ${String(owner.pid)}, ${where}.\n${advice} or set MARSAD_HOME to another folder for a second one.`,
    { pid: owner.pid, ...(address === undefined ? {} : { address }) },
  )
}
