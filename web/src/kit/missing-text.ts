import type { Words } from '../words/words.ts'
import type { FullToll } from './count.ts'

/** How many events give no number at all, none that is best, or no highest one; undefined where all do. */
export function missingText(toll: FullToll, words: Words): string | undefined {
  const none = toll.unknown > 0 ? [words.t('giveNoToll', { count: toll.unknown })] : []
  return joined([...none, ...unboundedParts(toll, words)])
}

/** The same of those that do give a number: lower ones were added in the place of what they lack. */
export function unboundedText(toll: FullToll, words: Words): string | undefined {
  return joined(unboundedParts(toll, words))
}

function unboundedParts({ noBest, noHigh }: FullToll, { t }: Words): readonly string[] {
  return [
    ...(noBest > 0 ? [t('giveNoBest', { count: noBest })] : []),
    ...(noHigh > 0 ? [t('giveNoHigh', { count: noHigh })] : []),
  ]
}

function joined(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : parts.join(' · ')
}
