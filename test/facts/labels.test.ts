import { expect, test } from 'vitest'
import { labelOf } from '../../src/facts/labels.ts'
import * as vocabularies from '../../src/facts/vocabulary.ts'

interface Labelled {
  readonly place: string
  readonly english: string
  readonly arabic: string
}

const PROPER_NAMES = ['lang.EN', 'lang.AR']
const labelled = Object.entries(vocabularies).flatMap(([name, vocabulary]) =>
  'codes' in vocabulary ? [vocabulary.codes.map((code) => bothLabels(name, code))] : [],
)
const all = labelled.flat()

test('a code is called in either language by words that fit into a sentence', () => {
  expect(labelOf('harm', 'KILLED', 'EN')).toBe('killed')
  expect(labelOf('harm', 'KILLED', 'AR')).toBe('قتلى')
  expect(labelOf('eventType', 'ROCKET_ATTACK', 'EN')).toBe('rocket attack')
  expect(labelOf('eventType', 'ROCKET_ATTACK', 'AR')).toBe('هجوم صاروخي')
  expect(labelOf('relationType', 'LEADS', 'EN')).toBe('leads')
  expect(labelOf('relationType', 'LEADS', 'AR')).toBe('يقود')
})

test('every code of every vocabulary has a label', () => {
  expect(labelled.length).toBeGreaterThan(30)
  for (const { place, english, arabic } of all) {
    expect(english.trim(), place).not.toBe('')
    expect(arabic.trim(), place).not.toBe('')
  }
})

test('English labels are lower-case words', () => {
  const others = all.filter(({ english }) => !/^[a-z][a-z ,-]*$/.test(english))
  expect(others.map(({ place }) => place)).toEqual(PROPER_NAMES)
})

test('Arabic labels are in Arabic letters alone', () => {
  const others = all.filter(({ arabic }) => !/^[\p{Script=Arabic}\p{Mn} ]+$/u.test(arabic))
  expect(others).toEqual([])
})

test('no two codes of a vocabulary share a label', () => {
  for (const labels of labelled) {
    const [english, arabic] = [
      labels.map((label) => label.english),
      labels.map((label) => label.arabic),
    ]
    expect(new Set(english).size, english.join()).toBe(english.length)
    expect(new Set(arabic).size, arabic.join()).toBe(arabic.length)
  }
})

test('a code of another vocabulary does not compile', () => {
  // @ts-expect-error A weapon use is no harm.
  expect(() => labelOf('harm', 'FOUND', 'EN')).toThrow(TypeError)
})

function bothLabels(name: string, code: string): Labelled {
  // Every vocabulary in turn: name and code are known to fit, but not to the compiler.
  const [of, its] = [name, code] as ['harm', vocabularies.Harm]
  return {
    place: `${name}.${code}`,
    english: labelOf(of, its, 'EN'),
    arabic: labelOf(of, its, 'AR'),
  }
}
