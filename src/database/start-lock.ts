import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { processBirth } from './process-birth.ts'
import { errorCode } from './setup-failed.ts'

/** Who holds a start lock. The nonce tells two locks of one process apart. */
export interface LockOwner {
  readonly pid: number
  readonly birth: string
  readonly nonce: string
}

/** A lock that was taken, or the living process that has it. */
export type StartLock =
  | { readonly taken: true; readonly release: () => Promise<void> }
  | { readonly taken: false; readonly owner: LockOwner }

const ownerModel = z.object({ pid: z.int(), birth: z.string(), nonce: z.string() })

/**
 * Takes the lock file for this process; of many that try at once one wins.
 *
 * A lock is made whole by link(). The lock of a dead owner is taken over by whoever makes the file
 * `<lock>.<nonce of the dead>`; if that one dies on the way, the right passes on in the same manner.
 * The heir then replaces the lock by rename, so that the lock always has one living owner or none.
 */
export async function takeStartLock(path: string): Promise<StartLock> {
  const nonce = randomUUID()
  const owner = { pid: process.pid, birth: (await processBirth(process.pid)) ?? '', nonce }
  const draft = `${path}.${nonce}.draft`
  try {
    await writeFile(draft, JSON.stringify(owner), { mode: 0o600 })
    for (;;) {
      const outcome = await claim(path, draft)
      if (outcome !== 'changed')
        return outcome ?? { taken: true, release: () => release(path, nonce) }
    }
  } finally {
    await rm(draft, { force: true })
  }
}

/** Undefined when the lock is ours, `changed` when somebody was quicker and the look must be repeated. */
async function claim(path: string, draft: string): Promise<StartLock | 'changed' | undefined> {
  if (await linked(draft, path)) return undefined
  const holder = await readOwner(path)
  if (holder === undefined) return 'changed'
  if (await lives(holder)) return { taken: false, owner: holder }
  const inheritance = `${path}.${holder.nonce}`
  const rival = await claim(inheritance, draft)
  if (rival !== undefined) return rival
  // A late comer may inherit from one whose heir has come and gone: then the lock is no longer the dead one's.
  const isStillHis = (await readOwner(path))?.nonce === holder.nonce
  if (!isStillHis) await rm(inheritance, { force: true })
  else await rename(inheritance, path)
  return isStillHis ? undefined : 'changed'
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

async function release(path: string, nonce: string): Promise<void> {
  if ((await readOwner(path))?.nonce === nonce) await rm(path, { force: true })
}

async function lives(owner: LockOwner): Promise<boolean> {
  return owner.birth !== '' && (await processBirth(owner.pid)) === owner.birth
}

async function readOwner(path: string): Promise<LockOwner | undefined> {
  try {
    return ownerModel.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    if (error instanceof SyntaxError || error instanceof z.ZodError) return brokenOwner
    throw error
  }
}

/** Stands for a lock file that nobody can read any more: an owner that is dead. */
const brokenOwner: LockOwner = { pid: 0, birth: '', nonce: 'broken' }
