import { env } from 'node:process'
import { chromium, type Browser } from 'playwright-core'
import { unpackChromium } from './unpack-chromium.ts'

// Not the package's own list of flags: it puts all into one process and turns web security off.
const common = ['--no-sandbox', '--disable-dev-shm-usage']
const drawing = {
  plain: ['--disable-gpu'], // four times as fast as the other where no page draws with WebGL
  webgl: [
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
  ],
} as const

/**
 * Starts a headless browser: the one at MARSAD_CHROMIUM, else the one that comes with the packages
 * (Linux on x64), else an installed Chrome.
 */
export async function launchBrowser(pages: keyof typeof drawing = 'plain'): Promise<Browser> {
  const args = [...common, ...drawing[pages]]
  const installed = env.MARSAD_CHROMIUM
  if (installed) return chromium.launch({ executablePath: installed, args })
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: 'chrome', args })
  }
  const { executablePath, environment } = await unpackChromium()
  return chromium.launch({ executablePath, args, env: { ...env, ...environment } })
}
