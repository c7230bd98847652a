import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/lib/arabic-text.ts'
import { codePoints } from '../../src/lib/code-points.ts'
import { excerpt } from '../../src/lib/excerpt.ts'
import { anyText } from './any-text.ts'

const filler = (count: number): string => 'lorem ipsum '.repeat(count)

function marked(text: string, words: readonly string[]): readonly string[] {
  const { text: part, marks } = excerpt(text, words)
  return marks.map(({ start, end }) => codePoints(part).slice(start, end))
}

describe('an excerpt', () => {
  test('is the whole of a short text, with what was met marked', () => {
    const text = 'Two rockets 🚀 fell on the airport.'
    expect(excerpt(text, ['airport', 'rockets'])).toEqual({
      text,
      ...{ start: 0, end: 34, met: 2 },
      marks: [
        { start: 4, end: 11 },
        { start: 26, end: 33 },
      ],
    })
  })

  test('of a long text is the part that holds most of the words', () => {
    const text = `airport ${filler(40)}rockets hit the airport ${filler(40)}`
    const { start, met, text: part } = excerpt(text, ['rockets', 'airport'])
    expect(met).toBe(2)
    expect(start).toBeGreaterThan(400)
    expect(part).toContain('rockets hit the airport')
  })

  test('marks words as they are written: with marks, particles and other forms of letters', () => {
    expect(marked('سقط بِالمطارِ، ومطار أخر', ['مطار'])).toEqual(['بِالمطارِ', 'ومطار'])
    expect(marked('The Peshmerga’s forces', ['peshmerga'])).toEqual(['Peshmerga’s'])
    expect(marked('عَلَى الأنبار', ['الانبار'])).toEqual(['الأنبار'])
    expect(marked('على المطار', ['بالمطار'])).toEqual(['المطار'])
  })

  test('is the beginning, without marks, where nothing was met', () => {
    expect(excerpt(filler(40), ['absent'])).toMatchObject({ start: 0, marks: [], met: 0 })
    expect(excerpt('', ['absent'])).toMatchObject({ text: '', start: 0, end: 0 })
  })

  test('is a part of its text, no longer than two hundred code points, with marks in it, whatever the text is', () => {
    const word = fc.constantFrom('rocket', 'مطار', 'بالمطار', '🚀', 'x'.repeat(300), '\u200f')
    const text = fc
      .array(fc.oneof(word, anyText), { maxLength: 60 })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, fc.subarray(['rocket', 'مطار']), (whole, words) => {
        const { text: part, start, end, marks } = excerpt(whole, words)
        expect(codePoints(whole).slice(start, end)).toBe(part)
        expect(end - start).toBeLessThanOrEqual(200)
        for (const mark of marks) {
          const word = normalise(codePoints(part).slice(mark.start, mark.end))
          expect(words.some((one) => word.endsWith(one))).toBe(true)
        }
      }),
    )
  })
})
