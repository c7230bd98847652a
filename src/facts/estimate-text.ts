import { isolateDigits } from '../lib/isolate.ts'
import { labelOf } from './labels.ts'
import type { Lang } from './vocabulary.ts'

/** A number that is known within bounds; null is unknown. */
interface Estimate {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly approximate: boolean
}

/** A number as it is known, in words where a bound is open, nought exactly so; null where nothing of it is known. */
export function estimateText(estimate: Estimate, lang: Lang): string | null {
  const { low, best, high } = estimate
  const about = (number: string) =>
    estimate.approximate && number !== '0'
      ? `${words.about[lang]} ${isolateDigits(number, lang)}`
      : isolateDigits(number, lang)
  const withBest = (bounds: string) =>
    best === null
      ? bounds
      : `${bounds}${words.comma[lang]}${labelOf('bound', 'BEST', lang)} ${String(best)}`

  if (low !== null && high !== null) {
    if (low !== high) return withBest(about(`${String(low)}–${String(high)}`))
    return best === null || best === low ? about(String(low)) : withBest(about(String(low)))
  }
  const end = low ?? high
  if (end === null) return best === null ? null : about(String(best))
  const bound = `${(low === null ? words.atMost : words.atLeast)[lang]} ${about(String(end))}`
  return best === end ? bound : withBest(bound)
}

const words = {
  about: { EN: 'about', AR: 'نحو' },
  atLeast: { EN: 'at least', AR: 'ما لا يقل عن' },
  atMost: { EN: 'at most', AR: 'ما لا يزيد على' },
  comma: { EN: ', ', AR: '، ' },
} as const
