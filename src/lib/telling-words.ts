import { isLatinArticle } from './latin-article.ts'

/**
 * Words so common that they say nothing by themselves, normalised. No word that may be a name: على is written like the
 * name علي.
 */
const common: ReadonlySet<string> = new Set(
  'a an and at by for from in is of on or that the to was with في من عن مع او ثم ان هذا هذه'.split(
    ' ',
  ),
)

/** The words of a normalised text without the most common ones and articles; all of them where there are no others. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter(
    (word, index) => !common.has(word) && !isLatinArticle(word, words[index + 1]),
  )
  return telling.length === 0 ? words : telling
}
