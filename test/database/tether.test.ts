import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { processBirth } from '../../src/database/process-birth.ts'
import { tether, type Tethered } from '../../src/database/tether.ts'
import { eventually } from '../support/eventually.ts'
import { killHard, ownProcess } from '../support/own-process.ts'

let folder: string
let lines: string[]

beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/marsad tether `)
  lines = []
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('a command prints line by line, in the folder given, and ends with its own code', async () => {
  const command = run('sh', '-c', 'pwd; echo "to stderr" >&2; exit 7')

  expect(await command.ended).toBe(7)
  expect(lines).toEqual([folder, 'to stderr'])
})

test('a command that is as quick as can be has a pid, and loses no line to it', async () => {
  const quick = Array.from({ length: 100 }, () => run('echo', 'all of it'))

  for (const one of quick) expect(await one.pid).toBeGreaterThan(1)
  await Promise.all(quick.map(({ ended }) => ended))
  expect(new Set(lines)).toEqual(new Set(['all of it']))
  expect(lines).toHaveLength(100)
})

test('a command that does not exist ends with 127', async () => {
  expect(await run('no-such-command').ended).toBe(127)
})

test('a command that is asked to end ends in order', async () => {
  const command = run(
    'sh',
    '-c',
    'trap "echo bye; exit 3" TERM; echo ready; while :; do sleep 0.05; done',
  )
  await eventually(() => lines.includes('ready'), 5000)

  await command.end(5000)

  expect(await command.ended).toBe(3)
  expect(lines).toEqual(['ready', 'bye'])
})

test('a command that does not want to end is made to, after the grace', async () => {
  const command = run('sh', '-c', 'trap "" TERM; echo ready; while :; do sleep 0.05; done')
  await eventually(() => lines.includes('ready'), 5000)

  await command.end(50)

  expect(await lives(command)).toBe(false)
})

test('a command ends within a second when its owner is killed, willing or not', async () => {
  for (const attitude of ['willing', 'unwilling']) {
    const owner = await ownProcess('own-tether.ts', attitude)
    const pid = Number(owner.said)

    await killHard(owner)

    await eventually(async () => (await processBirth(pid)) === undefined, 1000)
  }
})

test('a command ends when the shell between is killed', async () => {
  const command = run('sh', '-c', 'echo $PPID; exec sleep 600')
  await eventually(() => lines.length > 0, 5000)

  process.kill(Number(lines[0]), 'SIGKILL')

  await eventually(async () => !(await lives(command)), 2000)
})

function run(...command: readonly string[]): Tethered {
  return tether(command, { folder, onLine: (line) => lines.push(line) })
}

async function lives(command: Tethered): Promise<boolean> {
  return (await processBirth((await command.pid) ?? 0)) !== undefined
}
