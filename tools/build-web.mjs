/** Builds the web pages into dist/web when their inputs have changed since the last build. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { env, exit, kill, pid, stderr, stdout } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const target = join(dist, 'web')
const marker = '.inputs'
const inputs = ['web', 'schema/schema.graphql', 'package-lock.json', 'tools/build-web.mjs']

try {
  await buildWeb()
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  stderr.write(`The web pages could not be built: ${reason}\n`)
  exit(1)
}

async function buildWeb() {
  const wanted = await hashOf(inputs)
  if ((await builtFrom()) === wanted) return
  const started = performance.now()
  stdout.write('Building the web pages (some seconds, only when they have changed) …\n')
  await removeLeftovers()
  const aside = join(dist, `.web-${String(pid)}-${randomUUID()}`)
  try {
    await bundle(aside)
    await writeFirstQuestions(aside)
    const size = await compress(aside)
    await writeFile(join(aside, marker), wanted)
    await putInPlace(aside, wanted)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    stdout.write(`Built the web pages in ${seconds} s (${(size / 1e6).toFixed(1)} MB).\n`)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

async function builtFrom() {
  return readFile(join(target, marker), 'utf8').catch(() => undefined)
}

async function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(paths.map((path) => filesIn(join(root, path))))).flat()) {
    hash.update(relative(root, file)).update('\0')
    hash.update(await readFile(file)).update('\0')
  }
  return hash.digest('hex')
}

async function filesIn(path) {
  if (!existsSync(path)) return []
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function bundle(outDir) {
  env.NODE_ENV = 'production' // whatever the caller runs in: the development build of React is large
  const { build } = await import('vite')
  await build({
    configFile: join(root, 'web/vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
    build: { outDir },
  })
}

/** Writes what the pages ask first, for the server to have it planned before anybody comes. */
async function writeFirstQuestions(directory) {
  const { build } = await import('vite')
  const outDir = join(directory, '.questions')
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      lib: { entry: join(root, 'web/src/first-questions.ts'), formats: ['es'], fileName: 'first' },
      target: 'es2023',
    },
  })
  const { firstQuestions } = await import(pathToFileURL(join(outDir, 'first.js')).href)
  await writeFile(join(directory, 'first-questions.json'), JSON.stringify(firstQuestions))
  await rm(outDir, { recursive: true })
}

/** Puts a gzip copy beside each text, for the server to send; answers how many bytes were built. */
async function compress(directory) {
  let size = 0
  for (const file of await filesIn(directory)) {
    const content = await readFile(file)
    size += content.length
    if (content.length < 1024 || !/\.(js|css|html|svg|ttf)$/.test(file)) continue
    await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
  }
  return size
}

async function putInPlace(aside, wanted) {
  const old = join(dist, `.web-${String(pid)}-${randomUUID()}`)
  await mkdir(dist, { recursive: true })
  await rename(target, old).catch(ignore('ENOENT'))
  try {
    await rename(aside, target)
  } catch (error) {
    if ((await builtFrom()) !== wanted) {
      await rename(old, target).catch(() => undefined)
      throw error
    } // else somebody else built the same meanwhile
  }
  await rm(old, { recursive: true, force: true })
}

/** Removes what a build that was killed has left behind. */
async function removeLeftovers() {
  for (const name of await readdir(dist).catch(() => [])) {
    const owner = /^\.web-(\d+)-/.exec(name)?.[1]
    if (owner && !isRunning(Number(owner))) await rm(join(dist, name), { recursive: true })
  }
}

function isRunning(owner) {
  try {
    return kill(owner, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function ignore(code) {
  return (error) => {
    if (error.code !== code) throw error
  }
}
