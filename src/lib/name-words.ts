import { isLatinArticle } from './latin-article.ts'

/**
 * The words of a name as one hears them: in lower case, without marks, and without the article before each. Hamza and
 * case still count here: أل is no article, and in AlKadhimi the article shows. Abdul- is Abd al-.
 */
export function nameWords(name: string): readonly string[] {
  const parts = name
    .replace(/\b([AE]l)(?=\p{Lu})/gu, '$1 ')
    .normalize('NFC')
    .replace(/['’]s(?![\p{L}\p{N}\p{M}])/gu, '')
    .replace(/[\p{Mn}\p{Cf}\u0640'’‘`´ʼʻʿʾ]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return parts.flatMap((word, index) => withoutArticle(word, parts[index + 1]))
}

function withoutArticle(word: string, next: string | undefined): readonly string[] {
  if (/\p{Script=Arabic}/u.test(word))
    return [word.replace(/^ال(?=..)/u, '').replace(/^([بوتف])ال(?=له$)/u, '$1')]
  if (isLatinArticle(word, next)) return []
  const servant = /^abd[aeou]l(?=$|\p{L}{3})/u.exec(word)?.[0]
  if (servant === undefined || (servant === word && next === undefined)) return [word]
  return ['abd', word.slice(servant.length)]
}
