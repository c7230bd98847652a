import fc from 'fast-check'
import { expect, test } from 'vitest'
import { particleAlternatives } from '../../src/lib/particle-alternatives.ts'

const stems = (word: string) => particleAlternatives(word).map(({ stem }) => stem)

test.each([
  ['وبالانبار', ['وبالانبار', 'بالانبار', 'الانبار', 'انبار']],
  ['فالعراق', ['فالعراق', 'العراق', 'عراق']],
  ['بغداد', ['بغداد', 'غداد']],
  ['العراق', ['العراق', 'عراق']],
  ['كداعش', ['كداعش', 'داعش']],
  ['انبار', ['انبار']],
])('%s can be read as %j', (word, expected) => {
  expect(stems(word)).toEqual(expected)
})

test('The article after ل is found again in لل', () => {
  expect(stems('وللعراق')).toEqual(expect.arrayContaining(['العراق', 'عراق']))
})

test('A reading says which particles it takes off', () => {
  expect(particleAlternatives('وبالانبار').at(-1)).toEqual({
    particles: ['و', 'ب', 'ال'],
    stem: 'انبار',
  })
})

test.each(['كل', 'للح', 'ولي', 'بعد', 'لان', 'الي'])(
  '%s is too short to be taken apart',
  (word) => {
    expect(stems(word)).toEqual([word])
  },
)

test('The word itself comes first, no stem twice, none shorter than three letters but the word', () => {
  const letters = fc.string({ unit: fc.constantFrom('و', 'ف', 'ب', 'ل', 'ك', 'ا', 'د') })
  fc.assert(
    fc.property(letters, (word) => {
      const [first, ...others] = stems(word)
      expect(first).toBe(word)
      expect(new Set([word, ...others]).size).toBe(others.length + 1)
      expect(others.every((stem) => stem.length >= 3 && stem.length <= word.length)).toBe(true)
    }),
  )
})
