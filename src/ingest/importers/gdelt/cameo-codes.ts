import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { eventType } from '../../../facts/vocabulary.ts'
import type { EventType } from '../../../facts/vocabulary.ts'
import { readYaml } from '../../dossier/read-yaml.ts'

const file = new URL('../../../../seeds/codes/cameo.codes.yaml', import.meta.url)
const table = z.record(z.string().regex(/^\d{2,4}$/), z.enum(eventType.codes))

// Ours: what is wrong with it is told at the start.
const codes = new Map(
  Object.entries(table.parse(readYaml(file.pathname, readFileSync(file)).value)),
)

/** What an action of CAMEO is here; undefined where the code is none. */
export function typeOfAction(code: string): EventType | undefined {
  if (!/^\d{2,4}$/.test(code)) return undefined
  for (let length = code.length; length > 1; length -= 1) {
    const type = codes.get(code.slice(0, length))
    if (type !== undefined) return type
  }
  return undefined
}
