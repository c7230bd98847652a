import { readFileSync } from 'node:fs'

const folder = new URL('dossiers/', import.meta.url)

/** Reads a file of test/support/dossiers. */
export function supportFile(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

/** The invented dossier that most tests begin with. */
export const portAmal = supportFile('port-amal.dossier.yaml')

/** Replaces one passage of a text, which must be there exactly once. */
export function edited(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) {
    throw new Error(`"${from}" stands ${String(parts.length - 1)} times in the text.`)
  }
  return parts.join(to)
}

/** Gives a text as the bytes of a file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The port Amal, its rockets aimed at one target alone: with two, they would be read singly. */
export const oneTarget = edited(
  portAmal,
  "      - { kind: TARGET, party: 'actor:nuria', passages: [p1], basis: INFERRED }\n",
  '',
)
