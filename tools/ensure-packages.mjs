/**
 * Installs the packages where node_modules does not match package-lock.json; otherwise says and does nothing.
 * Runs before `npm start`, `npm test` and the other scripts, on plain Node: nothing may be installed yet.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = [20, 19]

const project = fileURLToPath(new URL('..', import.meta.url))
const lockfile = join(project, 'package-lock.json')
const modules = join(project, 'node_modules')
const marker = join(modules, '.installed-for')
const turn = join(project, '.marsad', 'packages.lock')

try {
  checkNode()
  if (!isInstalled()) await installInTurn()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function checkNode() {
  const [major = 0, minor = 0] = process.version.slice(1).split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Error(
    `Marsad needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}. Install it from https://nodejs.org.`,
  )
}

function isInstalled() {
  if (read(marker) === wanted()) return true
  if (!holdsAll()) return false
  writeFileSync(marker, wanted()) // installed by hand: npm's own record says that nothing is missing
  return true
}

/** Whether npm's record of what lies in node_modules has every package of the lockfile that is not optional. */
function holdsAll() {
  const record = read(join(modules, '.package-lock.json'))
  if (record === undefined) return false
  const { packages: installed = {} } = JSON.parse(record)
  const { packages: locked = {} } = JSON.parse(readFileSync(lockfile, 'utf8'))
  return Object.entries(locked).every(
    ([path, { version, integrity, optional, devOptional, peer }]) =>
      path === '' ||
      optional ||
      devOptional ||
      peer ||
      (installed[path]?.version === version && installed[path]?.integrity === integrity),
  )
}

async function installInTurn() {
  await takeTurn()
  try {
    if (!isInstalled()) install()
  } finally {
    rmSync(turn, { force: true })
  }
}

function install() {
  console.log('Installing packages (npm ci), once for each change of package-lock.json…')
  const hash = wanted()
  const npm = process.env.npm_execpath
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const { status, error } = spawnSync(
    command,
    [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  if (status !== 0) {
    throw new Error(
      `The packages could not be installed (${error?.message ?? `npm ci ended with ${status}`}). See what npm says above, check network and free disk space, and run the same command again.`,
    )
  }
  mkdirSync(modules, { recursive: true }) // npm makes none where there is nothing to install
  writeFileSync(marker, hash)
}

/** Of two that want to install, one waits for the other; the turn of a process that died is free. */
async function takeTurn() {
  mkdirSync(join(turn, '..'), { recursive: true, mode: 0o700 })
  for (let waits = 0; ; waits += 1) {
    try {
      writeFileSync(turn, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const owner = Number(read(turn))
    if (owner > 0 && !lives(owner)) rmSync(turn, { force: true })
    else if (waits === 0) console.log('Another process is installing the packages; waiting for it…')
    await delay(100)
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function wanted() {
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex')
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
