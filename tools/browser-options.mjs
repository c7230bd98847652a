import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const cache = join(import.meta.dirname, '../.marsad-test')

/** The browser of the tests, unpacked by them, or the one at MARSAD_CHROMIUM; it draws with WebGL. */
export function browserOptions() {
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--use-gl=angle']
  args.push('--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist')
  if (process.env.MARSAD_CHROMIUM) return { executablePath: process.env.MARSAD_CHROMIUM, args }
  const folder = readdirSync(cache).find((one) => /^chromium-[\d.]+$/.test(one))
  if (folder === undefined) throw new Error('No browser: run npx vitest run test/article first.')
  const env = { ...process.env, FONTCONFIG_FILE: join(cache, folder, 'fonts.conf') }
  return { executablePath: join(cache, folder, 'chromium'), args, env }
}
