import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { env } from 'node:process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const cache = join(import.meta.dirname, '../../.marsad-test')

/** A Chromium on disk and the environment it has to run in. */
export interface UnpackedChromium {
  readonly executablePath: string
  readonly environment: Readonly<Record<string, string>>
}

/** Unpacks the Chromium of the test packages once; Linux on x64 only. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const home = join(cache, `chromium-${await version()}`)
  if (!existsSync(home)) await unpackInto(home)
  const executablePath = join(home, 'chromium')
  return { executablePath, environment: await environment(home, executablePath) }
}

async function version(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const text = await readFile(join(dirname(entry), '../../package.json'), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}

/** Unpacks aside and renames, so that of several runs at once none sees half a browser. */
async function unpackInto(home: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const aside = await mkdtemp(`${home}-`)
  try {
    // The package writes to TMPDIR, and its shared libraries only where it believes to be in AWS Lambda.
    const script = "await (await import('@sparticuz/chromium')).default.executablePath()"
    await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: import.meta.dirname,
      env: { ...env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    })
    await writeFile(join(aside, 'fonts.conf'), fontsOf(home))
    await rename(aside, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error
    })
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/** No font of the machine: what a page needs beyond Latin it must bring along. */
function fontsOf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>
`
}

async function environment(home: string, executablePath: string): Promise<Record<string, string>> {
  const fonts = { FONTCONFIG_FILE: join(home, 'fonts.conf') }
  const libraries = { LD_LIBRARY_PATH: join(home, 'al2023/lib') }
  const starts = await run(executablePath, ['--version']).then(
    () => true,
    () => false,
  )
  return starts ? fonts : { ...fonts, ...libraries }
}
