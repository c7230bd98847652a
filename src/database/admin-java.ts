import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import type { Home } from './home.ts'
import { jarNames } from './jars.ts'
import { findJava } from './java.ts'
import { javaArguments } from './java-arguments.ts'
import { writeSettings } from './settings.ts'
import { writeAtomically } from './write-atomically.ts'

/** Gives the command that runs a class of these jars on what lies in a home, while no server does, with so much heap. */
export async function adminJava(
  home: Home,
  jars: string,
  heap: string,
): Promise<readonly string[]> {
  await mkdir(home.logs, { recursive: true, mode: 0o700 })
  writeSettings(home, await freePort(), { heap, keepPlans: false, onePlan: false })
  const { path } = await findJava()
  const file = join(home.conf, 'admin.args')
  const settings = { jarNames: await jarNames(jars), heap, quick: false, logs: home.logs }
  writeAtomically(file, javaArguments({ ...settings, archive: [] }))
  return [path, `@${file}`]
}
