import { expect, test } from 'vitest'
import { normalise } from '../../src/lib/arabic-text.ts'
import { isLatinArticle } from '../../src/lib/latin-article.ts'
import { tellingWords } from '../../src/lib/telling-words.ts'

test.each([
  ['the Army of Iraq', ['army', 'iraq']],
  ['Mustafa al-Kadhimi', ['mustafa', 'kadhimi']],
  ['Salah ad-Din', ['salah', 'din']],
  ['القوات في العراق', ['القوات', 'العراق']],
  ['US forces', ['us', 'forces']],
  ['على', ['علي']],
  ['علي في مطار', ['علي', 'مطار']],
  ['the', ['the']],
  ['of the', ['of', 'the']],
])('of %s these words tell: %j', (text, words) => {
  expect(tellingWords(normalise(text).split(' '))).toEqual(words)
})

test.each([
  ['al', 'kadhimi', true],
  ['el', 'sisi', true],
  ['ash', 'sham', true],
  ['aţ', 'ţafīlah', true],
  ['ud', 'din', true],
  ['us', 'forces', false],
  ['us', 'soldiers', false],
  ['at', 'baghdad', false],
  ['al', undefined, false],
])('%s before %s: an article, %s', (word, next, expected) => {
  expect(isLatinArticle(word, next)).toBe(expected)
})
