import { codePoints } from '../../src/lib/code-points.ts'
import { sha256 } from '../../src/lib/sha256.ts'
import { alliedReport } from './allied-reports.ts'
import type { AlliedReport } from './allied-reports.ts'

/** A report whose words are at hand. */
export interface WordedReport extends AlliedReport {
  readonly text: string
  /** The day of its publication, ISO. */
  readonly day: string
}

/** Writes a report as a dossier, in JSON; its text is one passage. */
export function wordedReport({ text, day, ...report }: WordedReport): string {
  const dossier = JSON.parse(alliedReport(report)) as {
    readonly document: Readonly<Record<string, unknown>>
  }
  const [hash, { length }] = [sha256(text), codePoints(text)]
  const document = {
    ...dossier.document,
    text: { sha256: hash, length },
    published: { earliest: day, latest: day, precision: 'DAY', basis: 'STATED' },
    passages: [
      { key: 'a', start: 0, end: length, sha256: hash, gloss: { en: 'Both are allied.' } },
    ],
  }
  return JSON.stringify({ ...dossier, document })
}

/** So many different words, the same for the same seed: a text in Latin or Arabic letters. */
export function words(count: number, seed: number, letters = 'abdefiklmnorstu'): readonly string[] {
  const alphabet = Array.from(letters)
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 4 + next(4) }, () => alphabet[next(alphabet.length)]).join(''),
  )
}
