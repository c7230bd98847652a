import { articleStem } from './article-stem.ts'
import { isLatinArticle } from './latin-article.ts'

/** A normalised name without spaces and articles: الموصل and موصل, al-Anbar and Anbar meet. */
export function bareName(norm: string): string {
  const words = norm.split(' ')
  return words
    .filter((word, index) => !isLatinArticle(word, words[index + 1]))
    .map((word) => articleStem(word) ?? word)
    .join('')
}
