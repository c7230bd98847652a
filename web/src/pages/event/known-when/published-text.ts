import { intervalText } from '../../../words/dates.ts'
import type { Words } from '../../../words/words.ts'

/** When something was published: a day or the whole interval, and how it is known where no source states it. */
export function publishedText(
  published: {
    readonly earliest: string | null
    readonly latest: string | null
    readonly basis: string
  },
  words: Words,
): string {
  const text = intervalText(published, words)
  const isStated = published.basis === 'STATED'
  return isStated ? text : `${text} · ${words.code('basis', published.basis)}`
}
