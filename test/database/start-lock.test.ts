import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startLocalDatabase } from '../../src/database/local-database.ts'
import { takeStartLock, type StartLock } from '../../src/database/start-lock.ts'
import { killHard, ownProcess } from '../support/own-process.ts'

// Starts other programs: a busy machine may need several times the usual second.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-lock-'))
  path = join(folder, 'lock')
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('a lock that is taken names its owner to the next', async () => {
  const first = await takeStartLock(path)
  const second = await takeStartLock(path)

  expect(first.taken).toBe(true)
  expect(second).toMatchObject({ taken: false, owner: { pid: process.pid } })
})

test('a lock that was released can be taken again', async () => {
  await release(await takeStartLock(path))

  expect(await readdir(folder)).toEqual([])
  expect((await takeStartLock(path)).taken).toBe(true)
})

test('a lock that cannot be read belongs to nobody', async () => {
  await writeFile(path, 'half a li')

  expect((await takeStartLock(path)).taken).toBe(true)
  expect(await readdir(folder)).toEqual(['lock'])
})

test('a process that got the pid of a dead owner does not count as the owner', async () => {
  await writeFile(path, ownerText(process.pid, 'another birth', 'dead'))

  expect((await takeStartLock(path)).taken).toBe(true)
})

test('of eight processes that start together one wins, and the lock of a killed one is free', async () => {
  const starters = await Promise.all(
    Array.from({ length: 8 }, () => ownProcess('own-lock.ts', path)),
  )
  const winners = starters.filter(({ said }) => said === 'taken')
  const losers = starters.filter(({ said }) => said !== 'taken')

  expect(winners).toHaveLength(1)
  expect(losers.map(({ said }) => Number(said))).toEqual(losers.map(() => winners[0]?.pid))

  await Promise.all(starters.map(killHard))
  expect((await takeStartLock(path)).taken).toBe(true)
})

test('of eight that find the lock of a dead owner one wins, in each of fifty rounds', async () => {
  for (let round = 0; round < 50; round += 1) {
    await writeFile(path, ownerText(1, 'long ago', `dead-${String(round)}`))

    const locks = await Promise.all(Array.from({ length: 8 }, () => takeStartLock(path)))

    expect(locks.filter(({ taken }) => taken)).toHaveLength(1)
    expect(await readdir(folder)).toEqual(['lock'])
    await Promise.all(locks.map(release))
  }
})

test('of eight that find a dead owner whose heir died as well one wins', async () => {
  for (let round = 0; round < 50; round += 1) {
    await writeFile(path, ownerText(1, 'long ago', 'first'))
    await writeFile(`${path}.first`, ownerText(1, 'less long ago', 'second'))

    const locks = await Promise.all(Array.from({ length: 8 }, () => takeStartLock(path)))

    expect(locks.filter(({ taken }) => taken)).toHaveLength(1)
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid })
    expect(await readdir(folder)).toEqual(['lock'])
    await Promise.all(locks.map(release))
  }
})

function ownerText(pid: number, birth: string, nonce: string): string {
  return JSON.stringify({ pid, birth, nonce })
}

async function release(lock: StartLock): Promise<void> {
  if (lock.taken) await lock.release()
}

test('a home whose owner does not listen is waited for, not stopped', async () => {
  const lock = await takeStartLock(path)
  if (!lock.taken) throw new Error('The lock of a new folder is taken.')
  const starting = startLocalDatabase({ home: folder, heap: '256m', report: () => undefined })

  await expect(starting).rejects.toMatchObject({
    code: 'ALREADY_RUNNING',
    message: expect.stringMatching(
      /does not listen[^]*Wait until it listens or has ended/,
    ) as string,
  })
  await lock.release()
})
