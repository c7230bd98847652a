import { ClientError } from '../errors.ts'
import type { Home } from './home.ts'
import { readRunFile } from './run-file.ts'
import type { LockOwner } from './start-lock.ts'

/** The error of a home that another process uses: which one, and what to do. */
export async function alreadyRunning(home: Home, owner: LockOwner): Promise<ClientError> {
  const run = await readRunFile(home)
  const isHis = run?.owner.pid === owner.pid
  const where =
    isHis && run.address !== undefined ? `listening on ${run.address}` : 'not listening (yet)'
  return new ClientError(
    'ALREADY_RUNNING',
    `Marsad runs in ${home.folder} already: process ${String(owner.pid)}, ${where}.\nStop that process, or set MARSAD_HOME to another folder for a second one.`,
    { pid: owner.pid, ...(isHis && run.address !== undefined ? { address: run.address } : {}) },
  )
}
